import type { Visit } from './visit';

/** A tab more, as a person adds one and pastes into it; it is the one on screen for the add-on. */
export async function pasteInNewTab(
  { server }: Visit,
  name: string,
  lines: readonly string[],
): Promise<void> {
  const tabsNow = async () => (await server.ask('load', { language: 'fr' })).changes.tabs;
  const before = (await tabsNow()).map(({ sheetId }) => sheetId);
  await server.ask('addTab', {});
  const { sheetId } = (await tabsNow()).find((tab) => !before.includes(tab.sheetId))!;
  await server.ask('renameTab', { sheetId, name });
  const cells = lines.flatMap((line, row) =>
    line.split(';').map((value, column) => ({ row, column, value })),
  );
  await server.ask('edit', { sheetId, cells });
}
