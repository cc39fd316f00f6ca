import { type OrderRows, readOrders } from '../clients/read-orders';
import type { RoleId } from '../columns/roles';
import { failure, type Result, success } from '../model/result';
import { type ClientKeys, commonIdentity } from './identity';
import { orderKeys } from './order-keys';
import { missingColumn, noCommonKey, ordersNotRead } from './problems';
import type { Together } from './together';

/** What makes rows one thing: an order with its lines, or a client. */
export interface RowKeys {
  /** One per row; `''` where only the whole row tells. */
  readonly keys: readonly string[];
  readonly clients: ClientKeys;
  /** Only of an order list. */
  readonly orders: OrderRows | undefined;
}

/** Fails where one side cannot say whose a row is, or where an order list lacks its date or its amount. */
export function keysOfRows(both: Together, nextName: string): Result<RowKeys> {
  const { table, mapping, baseRows } = both;
  const clients = commonIdentity(both);
  if (!clients) return failure(noCommonKey());
  if (mapping.shape === 'clients') return success({ keys: clients.keys, clients, orders: undefined });
  const orders = readOrders(table, mapping);
  if (!orders) return failure(ordersNotRead(table.name));
  const missing = onlyInBase(both, 'order-date') ?? onlyInBase(both, 'order-amount');
  if (missing !== undefined) return failure(missingColumn(nextName, missing));
  return success({ keys: orderKeys(orders, clients, baseRows), clients, orders });
}

const onlyInBase = ({ mapping, origins }: Together, role: RoleId): string | undefined =>
  mapping.columns.find((column, place) => column.role === role && origins[place] === 'base')?.header;
