import { execute } from '../../emulator';
import type { LoadAnswer, MenuLine } from '../protocol';
import { type Action, done } from './action';

/** A page opens: the add-on puts its menu in place, as when a file opens in Sheets. */
export const load: Action<'load'> = (session, { language }) => {
  session.language = language;
  const { document, folder } = session;
  const opened = execute(document, { folder, authMode: 'LIMITED', userLocale: language }, (globals, event) =>
    globals['onOpen']?.(event),
  );
  const menu: readonly MenuLine[] = opened.ui.menus[0]?.lines ?? [];
  const answer: LoadAnswer = { locale: document.locale, menu };
  return done(answer, 'anything');
};
