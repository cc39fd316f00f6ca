import { GUIDE_CONTENTS } from '../../src/core/guides/content';
import { asPage } from './page-of-data';

/** The texts of the guides. */
export const buildGuides = (): string => asPage(GUIDE_CONTENTS);
