import { useState } from 'preact/hooks';
import type { NewExportRequest } from '../../../src/contract/new-export';
import { useTitleFocus } from '../../parts/use-title-focus';
import { ChoiceView } from './choice-view';
import { ColumnsView } from './columns-view';
import { ComparedView } from './compared-view';
import { useChoice } from './use-choice';
import type { Compared } from './use-comparison';
import { useCorrections } from './use-corrections';

type Place =
  | { readonly view: 'choice' }
  | { readonly view: 'columns'; readonly request: NewExportRequest }
  | ({ readonly view: 'compared' } & Compared);

/** The second month: the tabs are chosen, what would change is shown, then written by one click that names it. */
export function MonthView() {
  const choice = useChoice();
  const { corrected, correct } = useCorrections();
  const [place, setPlace] = useState<Place>({ view: 'choice' });
  useTitleFocus(place.view);
  const shown = (compared: Compared): void => setPlace({ view: 'compared', ...compared });
  const columns = (request: NewExportRequest): void => setPlace({ view: 'columns', request });
  const back = (): void => setPlace({ view: 'choice' });
  if (place.view === 'choice')
    return <ChoiceView {...choice} corrected={corrected} shown={shown} columns={columns} />;
  const { request } = place;
  return place.view === 'columns' ? (
    <ColumnsView
      request={corrected(request)}
      correct={(choice) => correct(request, choice)}
      shown={shown}
      back={back}
    />
  ) : (
    <ComparedView {...place} columns={() => columns(request)} back={back} />
  );
}
