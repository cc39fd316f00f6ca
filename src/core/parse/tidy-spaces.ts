/** Written as a no-break space, but maybe half of a broken « à » or « Â »: `mendMojibake` needs it. */
const SPACES = /(?:(?<![ÃÂ])[\u00a0]|[\t\v\f \u1680\u2000-\u200a\u202f\u205f\u3000])+/g;

/** Marks that show nothing and join nothing. Joiners of emoji and of other scripts, and direction marks, stay. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

const ENDS = /^\s+|(?:(?<![ÃÂ])[\u00a0]|[^\S\u00a0])+$/g;

/** Text without spaces at its ends, doubled or unusual spaces, and invisible marks. Lines stay lines. */
export function tidySpaces(text: string): string {
  const tidy = text.replace(INVISIBLE, '').replace(SPACES, ' ').replace(ENDS, '');
  return /^[\s\u200c\u200d]*$/.test(tidy) ? '' : tidy;
}
