import { read } from '@e965/xlsx';
import { exportTab } from '../../../workbench/files/export-tab';
import { xlsx } from '../../../workbench/files/xlsx';
import { freshBase } from '../../support/annotated-base';

test('the charts of the dashboard are native charts of the file, over the cells that they show', async () => {
  const { addOn, request } = freshBase();
  addOn.run({ ...request, job: 'dashboard' });
  const sheet = addOn.sheet('Tableau de bord');
  const bytes = await xlsx.write([exportTab(sheet)]);
  const { files } = read(bytes, { type: 'array', bookFiles: true }) as unknown as {
    readonly files: Readonly<Record<string, { readonly content: Uint8Array }>>;
  };
  const charts = Object.keys(files)
    .filter((name) => /^\/?xl\/charts\/chart\d+\.xml$/.test(name))
    .map((name) => Buffer.from(files[name]!.content).toString('utf8'));
  expect(charts).toHaveLength(sheet.charts.length);
  const header = addOn.shown('Tableau de bord').findIndex(([first]) => first === 'Segment') + 1;
  const first = charts.find((xml) => xml.includes('Clients par segment'))!;
  expect(first).toContain(`$A$${header + 1}:$A$${header + 3}`);
  expect(first).toContain(`$B$${header + 1}:$B$${header + 3}`);
  expect(first).toMatch(/<c:barDir val="col"/);
});
