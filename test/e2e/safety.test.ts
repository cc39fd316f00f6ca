import { overflow } from './support/accessibility';
import { csvFile, pick } from './support/files';
import { wasRun } from './support/hostile';
import { COLUMNS, goTo, title, WRITTEN, write } from './support/sidebar';
import { describeWorkbench } from './support/workbench';

const HOSTILE = [
  '<img src=x onerror="window.pwned=1;top.pwned=1">',
  '"><script>window.pwned=1</script>',
  '=HYPERLINK("http://example.com/";"Cliquez")',
  'javascript:window.pwned=1',
  '\u202eéssergorp ne ruop',
  'M'.repeat(300),
  '<svg onload=window.pwned=1>',
];

const clients = (): string[] => [
  'Code;Société;Dernier achat;Nb commandes;CA HT',
  ...Array.from({ length: 60 }, (_, index) => {
    const name = (HOSTILE[index % HOSTILE.length] ?? '').replace(/"/g, '""');
    const day = String((index % 28) + 1).padStart(2, '0');
    return `C${index};"${name}";${day}/03/2025;${(index % 9) + 1};${(index + 1) * 25},00`;
  }),
];

describeWorkbench('hostile names in the cells', (visit) => {
  test('no name runs a script or calls anybody, from the opening to the tabs', async () => {
    const visited = await visit();
    const { page, sidebar, sheet, server, faults, outside } = visited;
    await pick(page, csvFile('<b>clients<b>.csv', clients()));
    await sheet.tab('clients').or(sheet.tab('<b>clients<b>')).waitFor();
    await sheet.goTo('B2');
    await write(visited);
    await title(sidebar, WRITTEN).waitFor();
    await sheet.goTo('A3');
    expect(await wasRun(page)).toBe(false);
    expect(outside).toEqual([]);
    expect(faults).toEqual([]);
    const written = (await server.cells('Clients segmentés')).flat();
    expect(written).toEqual(expect.arrayContaining(HOSTILE.slice(0, 3)));
  });

  test('a header that is a tag is shown as text in the sidebar, without a horizontal scroll bar', async () => {
    const { page, sidebar } = await visit();
    const [header, ...rows] = clients();
    await pick(
      page,
      csvFile('clients.csv', [
        `${header};<img src=x onerror="top.pwned=1">`,
        ...rows.map((row) => `${row};x`),
      ]),
    );
    await goTo({ page, sidebar }, COLUMNS);
    expect(await sidebar.locator('img').count()).toBe(0);
    expect(await overflow(sidebar)).toBe(0);
  });

  test('only the page served here is listened to', async () => {
    const { page, server } = await visit();
    const fromElsewhere = await page.request.post(`${server.address}reset`, {
      headers: { Origin: 'http://example.com' },
      data: { request: {} },
    });
    expect(fromElsewhere.status()).toBe(403);
    const policy = (await page.request.get(server.address)).headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
  });
});
