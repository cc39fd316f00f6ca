/** What Google's services throw. It reaches the script as an error of its own realm, named `Exception` as there. */
export class ServiceException extends Error {
  override name = 'Exception';
}

/** The code calls something that Google offers and this emulator does not: never a silent `undefined`. */
export class NotEmulated extends Error {
  override name = 'NotEmulated';
  constructor(what: string) {
    super(`${what} is not emulated`);
  }
}

export function refuse(message: string): never {
  throw new ServiceException(message);
}
