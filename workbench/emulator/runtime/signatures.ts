import { types } from 'node:util';
import { type ClassName, declarationOf } from '../calls';
import { ServiceException } from '../errors';
import { EnumValue, isEnumGroup } from '../services/enums';
import { behind } from './emulated';

const REJECTED = Symbol('rejected');

/** Answers the argument as the classes want it, or `REJECTED`. */
type Check = (value: unknown) => unknown;

const when =
  (accepts: (value: unknown) => boolean): Check =>
  (value) =>
    accepts(value) ? value : REJECTED;

const BASIC: Readonly<Record<string, Check>> = {
  Any: (value) => value,
  // A cell value: what it may be is decided cell by cell.
  Object: (value) => value,
  String: when((value) => typeof value === 'string'),
  Boolean: when((value) => typeof value === 'boolean'),
  Number: when((value) => typeof value === 'number' && Number.isFinite(value)),
  Integer: when((value) => Number.isInteger(value)),
  Date: when((value) => types.isDate(value) && !Number.isNaN(value.getTime())),
  Options: when(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && !behind(value),
  ),
};

function listOf(check: Check): Check {
  return (value) => {
    if (!Array.isArray(value)) return REJECTED;
    const items: unknown[] = [];
    for (let index = 0; index < value.length; index += 1) {
      const item = check(value[index]);
      if (item === REJECTED) return REJECTED;
      items.push(item);
    }
    return items;
  };
}

function instanceOf(className: string): Check {
  return (value) => {
    const target = behind(value);
    return target && target.className === className ? target : REJECTED;
  };
}

const enumOf = (group: string): Check => when((value) => value instanceof EnumValue && value.group === group);

function createCheck(type: string): Check {
  if (type.endsWith('[]')) return listOf(checkFor(type.slice(0, -2)));
  if (type.endsWith('?')) {
    const check = checkFor(type.slice(0, -1));
    return (value) => (value === null || value === undefined ? null : check(value));
  }
  return BASIC[type] ?? (isEnumGroup(type) ? enumOf(type) : instanceOf(type));
}

const checks = new Map<string, Check>();

function checkFor(type: string): Check {
  const known = checks.get(type);
  if (known) return known;
  const check = createCheck(type);
  checks.set(type, check);
  return check;
}

/** The type name that Google's message gives to an argument. */
function describe(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return value.length > 0 ? `${describe(value[0])}[]` : 'Array';
  if (types.isDate(value)) return 'Date';
  if (value instanceof EnumValue) return value.group;
  const target = behind(value);
  if (target) return declarationOf(target.className).fullName;
  const name = typeof value;
  return name === 'number' ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

function received(signature: readonly string[], args: readonly unknown[]): unknown[] | undefined {
  if (signature.length !== args.length) return undefined;
  const values = signature.map((type, index) => checkFor(type)(args[index]));
  return values.includes(REJECTED) ? undefined : values;
}

/** The arguments, ready for the emulated class; throws Google's sentence when no signature accepts them. */
export function receiveArguments(className: ClassName, method: string, args: readonly unknown[]): unknown[] {
  const { calls, fullName } = declarationOf(className);
  for (const signature of calls[method]?.signatures ?? []) {
    const values = received(signature, args);
    if (values) return values;
  }
  throw new ServiceException(
    `The parameters (${args.map(describe).join(',')}) don't match the method signature for ${fullName}.${method}.`,
  );
}
