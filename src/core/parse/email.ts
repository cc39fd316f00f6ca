const SHAPE =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@(?:[a-z0-9\u00e0-\u00ff](?:[a-z0-9\u00e0-\u00ff-]*[a-z0-9\u00e0-\u00ff])?\.)+[a-z]{2,24}$/i;

/**
 * True for one e-mail address with a plausible shape (a domain with a dot, no double dot, 254 characters at most),
 * outer spaces ignored. Whether the address exists is another matter.
 */
export function isEmail(text: string): boolean {
  const address = text.trim();
  return address.length <= 254 && SHAPE.test(address) && !/\.\.|^\.|\.@/.test(address);
}

/** True for a text meant as one e-mail address, right or wrong in its details: something, `@`, a domain with a dot. */
export const looksLikeEmail = (text: string): boolean =>
  /^[^\s@;,<>()]+@[^\s@;,<>()]+\.[^\s@;,<>().]{2,}$/.test(text.trim());
