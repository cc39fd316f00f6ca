import type { NewExportAnswer, NewExportRequest } from '../../../src/contract/new-export';
import { useAsk } from '../use-ask';

/** A comparison that was made, with what it was asked for. */
export interface Compared {
  readonly request: NewExportRequest;
  readonly answer: NewExportAnswer;
}

/** The comparison, asked from any view. */
export function useComparison(shown: (compared: Compared) => void) {
  const { asking, underWay, failure, ask, forget } = useAsk('newExport');
  const compare = (request: NewExportRequest): void => ask(request, (answer) => shown({ request, answer }));
  return { asking, underWay, failure, compare, forget };
}
