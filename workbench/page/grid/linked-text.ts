import { LINK_COLOR, type WireLink } from '../../server/wire';
import { BooleanNumber, type IDocumentData } from './univer';

/** Of a cell without a look. */
const SHEETS_FONT = { ff: 'Arial', fs: 10 };
const LOOK = { ul: { s: BooleanNumber.TRUE }, cl: { rgb: LINK_COLOR } };

/** A text of which some parts are links, in the grid's words. */
export const linkedText = (text: string, links: readonly WireLink[]): IDocumentData => ({
  id: 'linked-text',
  documentStyle: { textStyle: SHEETS_FONT },
  body: {
    dataStream: `${text}\r\n`,
    textRuns: links.map(({ start, end }) => ({ st: start, ed: end, ts: LOOK })),
    paragraphs: [{ startIndex: text.length }],
    sectionBreaks: [{ startIndex: text.length + 1 }],
  },
});
