import { numberFormats } from '../../core/output/number-formats';
import type { TabPlan } from '../../core/output/tab-plan';
import type { UserItem } from '../../core/user-content/content';
import { place } from '../../core/user-content/place';
import { KeptContent } from '../keep-content';
import type { Ports } from '../ports';

/**
 * Writes a few small tabs of ours in one call. As in a run, what people added is put aside first, so that the call may end
 * anywhere: the next one finds it. `columns` are for people to fill in, and theirs. Answers the sheet ids.
 */
export function writeTabs(
  ports: Ports,
  journal: 'plan' | 'agreement',
  tabs: readonly TabPlan[],
  {
    currency = '',
    columns = [],
  }: { readonly currency?: string; readonly columns?: readonly UserItem[] } = {},
): readonly number[] {
  const { workbook, language } = ports;
  const content = new KeptContent(ports, journal);
  const formats = numberFormats(currency, language);
  try {
    const written = tabs.map((tab) => {
      const standing = workbook.standing(tab.id);
      if (standing) content.keep(standing);
      const placed = place(tab, [...columns, ...content.for(tabs)]);
      return workbook.write(placed, formats, { first: 0, rows: tab.values.length }, standing).sheetId;
    });
    content.finish(tabs);
    return written;
  } finally {
    workbook.finish();
  }
}
