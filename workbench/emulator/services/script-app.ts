import { Emulated } from '../runtime/emulated';
import { type EnumGroup, type EnumValue, enumValue, SCRIPT_ENUMS } from './enums';

/** The global `ScriptApp`. Triggers need a scope that the add-on does not ask. */
export class ScriptApp extends Emulated {
  readonly className = 'ScriptApp' as const;

  override get enums(): Readonly<Record<string, EnumGroup>> {
    return SCRIPT_ENUMS;
  }

  getAuthorizationInfo(): AuthorizationInfo {
    return new AuthorizationInfo(this.runtime);
  }
}

/** Whether the user still has to grant something: only before the add-on is enabled. */
class AuthorizationInfo extends Emulated {
  readonly className = 'AuthorizationInfo' as const;

  getAuthorizationStatus(): EnumValue {
    const status = this.runtime.options.authMode === 'NONE' ? 'REQUIRED' : 'NOT_REQUIRED';
    return enumValue(SCRIPT_ENUMS.AuthorizationStatus, status);
  }
}
