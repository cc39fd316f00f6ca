import { ROLES } from '../../src/core/columns/roles';
import { asPage } from './page-of-data';

/** The words by which columns are recognised and shown, by role. */
export const buildWords = (): string =>
  asPage(
    Object.fromEntries(
      ROLES.map(({ id, label, headers, clientTableHeaders }) => [id, { label, headers, clientTableHeaders }]),
    ),
  );
