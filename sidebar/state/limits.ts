import type { MovedLimits } from '../../src/contract/preview';
import type { Settings } from './state';

/** Whoever moves a limit keeps it for the next analyses. */
export const withLimits = (settings: Settings, limits: MovedLimits): Settings => ({
  ...settings,
  frozen: true,
  limits: { ...settings.limits, ...limits },
});

/** The limits are the file's again. */
export function withoutLimits(settings: Settings): Settings {
  const { limits: _limits, ...others } = settings;
  return { ...others, frozen: false };
}

/** Limits stand between scores: with another number of scores, those of RFM mean nothing. */
export function withClasses(settings: Settings, classes: Settings['classes']): Settings {
  const { limits, ...others } = settings;
  const { rfm: _rfm, ...kept } = limits ?? {};
  return { ...others, classes, ...(Object.keys(kept).length > 0 ? { limits: kept } : {}) };
}
