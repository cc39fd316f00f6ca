/**
 * What a call costs and needs.
 * `free`: moves no data (navigation, builders, names); `view`: changes what the user looks at; `read`, `write`:
 * one round trip to the document's data; `storage`: one to properties, cache or locks.
 */
export type CallKind = 'free' | 'view' | 'read' | 'write' | 'storage';

export interface CallDeclaration {
  readonly kind: CallKind;
  /** Accepted parameter lists, as type names. */
  readonly signatures: readonly (readonly string[])[];
}

export interface ClassDeclaration {
  /** Name in messages: `SpreadsheetApp.Range`. */
  readonly fullName: string;
  readonly calls: Readonly<Record<string, CallDeclaration>>;
}

type MutableCalls = Record<string, { kind: CallKind; signatures: string[][] }>;

function addCalls(calls: MutableCalls, kind: CallKind, text: string): void {
  for (const [, name = '', parameters = ''] of text.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const call = calls[name] ?? { kind, signatures: [] };
    call.signatures.push(parameters === '' ? [] : parameters.split(/\s*,\s*/));
    calls[name] = call;
  }
}

/** Reads declarations written as `getRange(Integer,Integer) getRange(String)`, grouped by kind. */
export function declareClass(fullName: string, kinds: Partial<Record<CallKind, string>>): ClassDeclaration {
  const calls: MutableCalls = {};
  for (const [kind, text] of Object.entries(kinds)) addCalls(calls, kind as CallKind, text);
  return { fullName, calls };
}
