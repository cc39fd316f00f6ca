import type { Phrase, Problem } from '../model/problem';
import type { ShownSegment } from '../segments/presets';
import type { AxisId } from './crossing-axes';
import type { MethodId } from './method-list';

/** Everybody's class by one method. All methods that the file allows stand side by side; one of them makes the tabs. */
export interface Classification {
  readonly id: MethodId;
  /** Of its column in a list of clients. */
  readonly header: Phrase;
  /** In priority order. */
  readonly segments: readonly ShownSegment[];
  /** Place of each client's class in `segments`; −1 for none. */
  readonly of: Int8Array;
  /** Why a client has this class, or none; a sentence without its final point. */
  readonly reasonOf: (client: number) => Phrase;
  readonly notices: readonly Problem[];
  /** Of a crossing: what it is made of. */
  readonly axes?: readonly [AxisId, AxisId];
}

/** Where a client goes who could be classed, but whose file lacks what the method asks. */
export const WITHOUT_CLASS: ShownSegment = {
  id: 'without-class',
  name: { fr: 'Sans classe', en: 'Without a class' },
  member: { fr: 'Sans classe', en: 'Without a class' },
  meaning: {
    fr: 'ce que la méthode demande manque dans le fichier',
    en: 'what the method needs is missing from the file',
  },
  color: '#9aa0a6',
  of: [],
};
