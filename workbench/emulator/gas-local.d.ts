declare module 'gas-local' {
  /** Runs every script file of the folder in the context of `globalObject`, and answers that context. */
  export function require(
    folder: string,
    globalObject: object,
    options?: { filter?: (file: string) => boolean },
  ): Record<string, unknown>;
}
