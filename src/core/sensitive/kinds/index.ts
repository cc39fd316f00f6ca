import { criminalRecord } from './criminal-record';
import { health } from './health';
import { judgement } from './judgement';
import { origin } from './origin';
import { politics } from './politics';
import { religion } from './religion';
import { sexLife } from './sex-life';
import { socialSecurity } from './social-security';
import { union } from './union';

/** Every kind of data that must not serve to segment. */
export const SENSITIVE_KINDS = [
  health,
  religion,
  origin,
  politics,
  union,
  sexLife,
  criminalRecord,
  socialSecurity,
  judgement,
] as const;

export type SensitiveKindId = (typeof SENSITIVE_KINDS)[number]['id'];
