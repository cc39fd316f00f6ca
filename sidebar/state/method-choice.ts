import type { InspectAnswer } from '../../src/contract/answers';
import type { Settings } from './state';

type Proposal = InspectAnswer['allMethods'][number];
type AimId = InspectAnswer['aims'][number]['id'];
type WayId = InspectAnswer['ways'][number]['id'];

/** The methods in the order in which they serve what the user wants. */
const servingOf = ({ aims, allMethods }: InspectAnswer, aim: AimId | undefined): readonly Proposal[] =>
  aims.find(({ id }) => id === aim)?.methods ?? allMethods;

/** The best that the file allows for an aim; without an aim, the first of all. */
export const proposedMethod = (inspected: InspectAnswer, aim: AimId | undefined): Proposal | undefined =>
  servingOf(inspected, aim).find(({ available }) => available) ??
  inspected.allMethods.find(({ available }) => available);

/** The method chosen, as long as the file allows it; else the one proposed. */
export const methodOf = (inspected: InspectAnswer, { aim, method }: Settings): Proposal | undefined =>
  inspected.allMethods.find(({ id, available }) => id === method && available) ??
  proposedMethod(inspected, aim);

/** What the aim would call for, and the file lacks. */
export const lackingFor = (inspected: InspectAnswer, aim: AimId | undefined): readonly Proposal[] =>
  aim === undefined ? [] : servingOf(inspected, aim).filter(({ available }) => !available);

/** Another aim brings its own method, and asks for other criteria. */
export function withAim(settings: Settings, inspected: InspectAnswer, aim: AimId | undefined): Settings {
  const { aim: _aim, method: _method, criteria: _criteria, ...others } = withoutWays(settings);
  const method = proposedMethod(inspected, aim)?.id;
  return { ...others, ...(aim ? { aim } : {}), ...(method ? { method } : {}) };
}

/** Another method, with its own ways. */
export const withMethodOf = (settings: Settings, { id }: Proposal): Settings => ({
  ...withoutWays(settings),
  method: id,
});

/** Another way of the method; a blank one is for the file to say. Limits that were moved are those of the former one. */
export function withWay(settings: Settings, id: WayId, option: string): Settings {
  const { [id]: _way, limits: _limits, ...others } = settings;
  return option === '' ? others : { ...others, [id]: option };
}

function withoutWays(settings: Settings): Settings {
  const { pmgOn: _pmgOn, crossRows: _rows, crossColumns: _columns, ...others } = settings;
  return others;
}

type Remembered = InspectAnswer['remembered'];

/** The lines of « Réglages » that say something else than they did. */
export const changedSince = (before: Remembered, now: Remembered): Remembered =>
  Object.fromEntries(
    Object.entries(now).filter(([name, value]) => value !== before[name as keyof Remembered]),
  );

export const withRemembered = (settings: Settings, remembered: Remembered): Settings => {
  const said = Object.entries(remembered).filter(([, value]) => value !== undefined && value !== null);
  return { ...settings, ...Object.fromEntries(said) };
};

/** The method on screen, said outright: the server then has nothing to guess. */
export function withMethod(settings: Settings, inspected: InspectAnswer): Settings {
  const method = methodOf(inspected, settings)?.id;
  return method ? { ...settings, method } : settings;
}

/** Criteria are columns of one tab: they mean nothing in another. */
export function withoutCriteria(settings: Settings): Settings {
  if (!settings.criteria) return settings;
  const { criteria: _criteria, ...others } = settings;
  return others;
}

/** What « Réglages » holds once the tabs are written. */
export function withoutSettled(settings: Settings): Settings {
  const {
    criteria: _criteria,
    scoreLimits: _scoreLimits,
    limits: _limits,
    trait: _trait,
    ...others
  } = withoutWays(settings);
  return others;
}
