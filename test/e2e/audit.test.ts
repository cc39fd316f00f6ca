import { AIM, AUDIT, button, DUPLICATES, goOn, goTo, openFile, SEGMENTS, title } from './support/sidebar';
import type { Visit } from './support/visit';
import { describeWorkbench } from './support/workbench';

const DIRTY = [
  'Société;Téléphone;E-mail;Code postal;Religion;Dernier achat;Nb commandes;CA HT',
  ...Array.from({ length: 40 }, (_, index) => {
    const name = index === 3 ? '<img src=x onerror="top.pwned=1">' : `GARAGE MARTIN ${index}`;
    const phone = index % 4 === 0 ? '0612345678' : `06 12 34 56 7${index % 10}`;
    const email = index === 7 ? 'paul@gmial.com' : `contact@garage${index}.fr`;
    const code = index === 5 ? '1000' : '69001';
    return `${name};${phone};${email};${code};;${String((index % 28) + 1).padStart(2, '0')}/03/2025;${(index % 5) + 1};${(index + 1) * 25},00`;
  }),
];

async function goToAudit(visited: Visit, lines = DIRTY): Promise<void> {
  await openFile(visited, lines);
  await goTo(visited, AUDIT);
  await visited.sidebar.getByRole('heading', { name: 'À voir d’abord' }).waitFor();
}

describeWorkbench('the audit in the sidebar', (visit) => {
  test('a finding leads to its cells in the sheet', async () => {
    const visited = await visit();
    const { sidebar, sheet } = visited;
    await goToAudit(visited);
    await sidebar.getByLabel('Colonne').selectOption({ label: 'E-mail' });
    const typo = sidebar.getByRole('listitem').filter({ hasText: 'Fautes de frappe dans les adresses' });
    await typo.getByRole('button', { name: 'Sélectionner C9' }).click();
    await sheet.isAt('C9');
  });

  test('sensitive columns are named, with the reason', async () => {
    const visited = await visit();
    await goToAudit(visited);
    const section = visited.sidebar.locator('section', { hasText: 'Données sensibles' });
    await section.getByText('Religion', { exact: true }).waitFor();
  });

  test('the clean copy is made without what was unticked, and becomes the tab to segment', async () => {
    const visited = await visit();
    const { sidebar, server, faults, outside } = visited;
    await goToAudit(visited);
    await sidebar.getByLabel(/sociétés? remises? en majuscules et minuscules/).uncheck();
    await button(sidebar, 'Créer la copie nettoyée').click();
    await title(sidebar, 'Votre copie nettoyée est prête').waitFor();
    const copy = await server.cells('Clients nettoyés');
    expect(copy[0]).toEqual([
      ...['Société', 'Téléphone', 'E-mail', 'Code postal', 'Dernier achat', 'Nb commandes', 'CA HT'],
      'Ligne d’origine',
    ]);
    expect([copy[1]![0], copy[1]![1]]).toEqual(['GARAGE MARTIN 0', '06 12 34 56 78']);
    expect(copy[8]![2]).toBe('paul@gmail.com');
    expect(copy[6]![3]).toBe('01000');
    expect((await server.cells('clients'))[1]![1]).not.toBe('06 12 34 56 78');
    await button(sidebar, 'Continuer avec la copie nettoyée').click();
    await title(sidebar, DUPLICATES).waitFor();
    await goOn(sidebar, AIM, SEGMENTS);
    await button(sidebar, /^Écrire/).waitFor();
    expect(faults).toEqual([]);
    expect(outside).toEqual([]);
  });

  test('the audit is written in a tab whose findings lead to the cells', async () => {
    const visited = await visit();
    const { sidebar, server } = visited;
    await goToAudit(visited);
    await button(sidebar, 'Garder l’audit dans un onglet').click();
    await title(sidebar, 'Votre audit est prêt').waitFor();
    expect(await server.tabNames()).toContain('Audit');
    expect((await server.cells('Audit')).flat()).toContain('C9');
    await goOn(sidebar, DUPLICATES);
  });

  test('a list of invoices is audited, and not cleaned', async () => {
    const visited = await visit();
    await goToAudit(visited, [
      'Client;Date facture;N° facture;Montant HT',
      ...Array.from(
        { length: 60 },
        (_, index) =>
          `Client ${index % 20};${String((index % 28) + 1).padStart(2, '0')}/03/2025;F${index};${index + 10},00`,
      ),
    ]);
    expect(await visited.sidebar.getByRole('button', { name: 'Créer la copie nettoyée' }).count()).toBe(0);
  });
});
