import { AddOn } from '../../support/add-on';
import { annotatedBase } from '../../support/annotated-base';
import { pictureOfTab } from '../../support/picture';
import { copyOfDocument } from '../../support/snapshot';

const OWN = /^segments-pme\./;

const ownProperties = (addOn: AddOn): string[] =>
  Object.values(addOn.document.properties).flatMap((store) =>
    Object.keys(store).filter((key) => OWN.test(key)),
  );

function removeAll(addOn: AddOn): void {
  while (addOn.answer('removeAll', {}).left > 0);
}

/** As « Dupliquer » does: the same cells and the same mark, under another number. */
function duplicate(addOn: AddOn, name: string): void {
  const original = addOn.sheet(name);
  const copy = {
    ...copyOfDocument({ ...addOn.document, sheets: [original] }).sheets[0]!,
    id: 4242,
    name: `Copie de ${name}`,
  };
  addOn.document.sheets.push(copy);
  const mark = addOn.document.metadata.find(({ sheetId }) => sheetId === original.id)!;
  addOn.document.metadata.push({ ...mark, id: 4242, sheetId: 4242 });
}

function everythingOfOurs(): AddOn {
  const { addOn, request } = annotatedBase();
  for (const job of ['audit', 'cleaning', 'duplicates'] as const) addOn.run({ ...request, job });
  duplicate(addOn, 'Gros');
  addOn.document.properties.user['segments-pme.view'] = 'home';
  addOn.document.properties.user['somebody-else'] = 'kept';
  return addOn;
}

describe('« Tout supprimer »', () => {
  test('lists what it removes and what it leaves, and removes exactly that', () => {
    const addOn = everythingOfOurs();
    const { tabs, kept, copies, settings, interrupted } = addOn.answer('belongings', {});
    expect(tabs).toEqual(
      expect.arrayContaining(['Segments', 'Gros', 'Audit', 'Clients nettoyés', 'Réglages']),
    );
    expect([kept, copies, interrupted]).toEqual([['Clients', 'Copie de Gros'], ['Copie de Gros'], false]);
    expect(settings).toBeGreaterThan(1);
    const before = ['Clients', 'Copie de Gros'].map((name) =>
      JSON.stringify(pictureOfTab(addOn.sheet(name))),
    );
    removeAll(addOn);
    expect(addOn.names()).toEqual(['Clients', 'Copie de Gros']);
    expect(
      ['Clients', 'Copie de Gros'].map((name) => JSON.stringify(pictureOfTab(addOn.sheet(name)))),
    ).toEqual(before);
    expect(addOn.document.metadata).toEqual([]);
    expect(ownProperties(addOn)).toEqual([]);
    expect(addOn.document.properties.user).toEqual({ 'somebody-else': 'kept' });
  });

  test('where the user has no tab left to see, a blank one is made', () => {
    const { addOn } = annotatedBase();
    addOn.document.sheets[0]!.hidden = true;
    removeAll(addOn);
    expect(addOn.document.sheets.map(({ hidden }) => hidden)).toEqual([true, false]);
  });

  test('waits while an analysis is being written', () => {
    const { addOn, request } = annotatedBase();
    addOn.answer('start', request);
    expect(addOn.failure('removeAll', {}).code).toBe('run-in-progress');
  });

  test('afterwards the add-on works as on the first day', () => {
    const { addOn, request } = annotatedBase();
    removeAll(addOn);
    expect(addOn.run(request).done).toBe(true);
    expect(addOn.answer('belongings', {}).interrupted).toBe(false);
  });

  test('each service call failing or killed in turn: the user’s tabs are untouched, it is said, the next try ends it', () => {
    const start = everythingOfOurs();
    const names: string[] = [];
    const whole = new AddOn(copyOfDocument(start.document));
    whole.beforeCall = (name) => names.push(name);
    removeAll(whole);
    const users = (addOn: AddOn): string =>
      JSON.stringify(
        addOn.document.sheets.filter(({ name }) => /^(Clients|Copie de Gros)$/.test(name)).map(pictureOfTab),
      );
    const expected = users(start);
    let struck = 0;
    for (let which = 0; which < names.length; which++) {
      for (const killed of [false, true]) {
        const addOn = new AddOn(copyOfDocument(start.document));
        let call = 0;
        addOn.beforeCall = () => {
          const now = call++;
          if (now === which) struck++;
          if (now === which || (killed && now > which)) throw new Error('Service Spreadsheets failed');
        };
        try {
          for (let envelope = addOn.ask('removeAll', {}); envelope.ok && envelope.data.left > 0; )
            envelope = addOn.ask('removeAll', {});
        } catch {
          // Not even our own sentence came back.
        }
        addOn.beforeCall = undefined;
        expect(users(addOn)).toBe(expected);
        const { tabs, interrupted, settings } = addOn.answer('belongings', {});
        const untouched = tabs.length === start.answer('belongings', {}).tabs.length;
        if (!(interrupted || untouched || (tabs.length === 0 && settings === 0)))
          throw new Error(`call ${which}, ${names[which]}: an interrupted removal is not recognised`);
        removeAll(addOn);
        expect([users(addOn), addOn.document.metadata, ownProperties(addOn)]).toEqual([expected, [], []]);
      }
    }
    process.stdout.write(
      `remove all: ${struck / 2} of ${names.length} service calls disturbed in turn, twice\n`,
    );
    expect(struck).toBe(2 * names.length);
  }, 300_000);
});
