import { GUIDE_CONTENTS } from '../../src/core/guides/content';

/** The texts of the guides as a page that the server reads as data: no mark of HTML may stand in it. */
export const buildGuides = (): string => JSON.stringify(GUIDE_CONTENTS).replace(/</g, '\\u003c');
