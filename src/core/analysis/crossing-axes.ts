import type { Phrase } from '../model/problem';
import { METHODS, type MethodId } from './method-list';

/** What a crossing may be made of: a method, or what clients do with our messages. */
export type AxisId = Exclude<MethodId, 'crossing'> | 'engagement';

const isSimple = (id: MethodId): id is Exclude<MethodId, 'crossing'> => id !== 'crossing';

/** The methods that stand by themselves. */
export const SIMPLE_METHODS = METHODS.flatMap(({ id, name }) => (isSimple(id) ? [{ id, name }] : []));

export const AXES: readonly { readonly id: AxisId; readonly name: Phrase }[] = [
  ...SIMPLE_METHODS,
  {
    id: 'engagement',
    name: { fr: 'Les réactions à vos messages (ouvertures, clics)', en: 'Reactions to your messages' },
  },
];
