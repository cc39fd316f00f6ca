import type { Attributes } from '../clients/attributes';
import { shownTexts } from '../clients/texts';
import type { Column } from '../model/table';
import { isWrittenDay } from '../parse/day-text';
import { parseFlag } from '../parse/flag';
import { fold } from '../text/fold';

export type Channel = 'email' | 'phone' | 'letter';

/** What a client’s row says of being contacted by a channel; `unsaid` where it says nothing. */
export type Consent = 'yes' | 'no' | 'unsaid';

/** Headers that speak of consent, and those that speak of its contrary. */
const AGREES =
  /\b(?:consent\w*|accord\w*|accepte\w*|accepts?|opt ?in|optin|newsletter|rgpd|gdpr|subscribed|inscrit)\b/;
const OBJECTS =
  /\b(?:opt ?out|optout|oppos\w*|desinscri\w*|desabonn\w*|unsubscri\w*|refus\w*|stop|blacklist\w*|bloctel|ne plus contacter|do not contact)\b/;

/** A header that names a channel speaks of that channel alone. */
const CHANNELS: Readonly<Record<Channel, RegExp>> = {
  email: /\b(?:e ?mails?|emailing|mailing|newsletter|courriels?)\b/,
  phone: /\b(?:tel|telephone|phone|sms|mobile|appels?|bloctel)\b/,
  letter: /\b(?:courriers?|postal|postale|poste|letter|adresse)\b/,
};

/** Whether each client may be contacted by a channel, from every column of the source that says so. */
export function consentsOf({ table, mapping, rowOf }: Attributes, channel: Channel): readonly Consent[] {
  const known = table.columns.filter(
    ({ position }) => mapping.columns.find((column) => column.position === position)?.sensitive !== true,
  );
  const rules = known.flatMap((column) => ruleOf(column, channel) ?? []);
  return Array.from(rowOf, (row) => {
    const said = row < 0 ? [] : rules.map((rule) => rule(row));
    if (said.includes('no')) return 'no';
    return said.includes('yes') ? 'yes' : 'unsaid';
  });
}

/** What a column says of each row; `undefined` for one that speaks of something else, or of another channel. */
function ruleOf(column: Column, channel: Channel): ((row: number) => Consent) | undefined {
  const header = fold(column.header);
  const objects = OBJECTS.test(header);
  if (!objects && !AGREES.test(header)) return undefined;
  const named = (Object.keys(CHANNELS) as Channel[]).filter((id) => CHANNELS[id].test(header));
  if (named.length > 0 && !named.includes(channel)) return undefined;
  const texts = shownTexts(column);
  return (row) => {
    const text = texts[row]!;
    const flag = isWrittenDay(text) ? true : parseFlag(text);
    if (flag === undefined) return 'unsaid';
    // « non » under « Opposition » objects to nothing, and agrees to nothing either.
    if (objects) return flag ? 'no' : 'unsaid';
    return flag ? 'yes' : 'no';
  };
}
