import { AddOn, clientRows } from '../support/add-on';
import { segmented, taskIn, withPlan } from '../support/plan';

describe('« 10 clients par segment : d’accord ? »', () => {
  const LIST = '10 clients par segment';
  const listed = (addOn: AddOn) => addOn.shown(LIST).slice(2);

  test('takes ten names of each segment, and is done once each has an answer', () => {
    const addOn = withPlan('Anne', segmented(300));
    addOn.answer('agreement', {});
    const segments = listed(addOn).map(([segment]) => segment);
    const counts = new Map(segments.map((name) => [name, segments.filter((other) => other === name).length]));
    expect([...counts.values()].every((count) => count === 10)).toBe(true);
    expect(counts.size).toBe(7);
    expect(taskIn(addOn, 'agree-on-ten').done).toBe(false);
    listed(addOn).forEach((_, index) => {
      addOn.sheet(LIST).layers.value[index + 2]![5] = 'oui';
    });
    expect(taskIn(addOn, 'agree-on-ten').done).toBe(true);
  });

  test('made again, it keeps the answers, the remarks and what was added beside', () => {
    const addOn = withPlan('Anne', segmented(300));
    addOn.answer('agreement', {});
    const { layers } = addOn.sheet(LIST);
    addOn.sheet(LIST).columnCount += 1;
    layers.value[1]![7] = 'Avis de Paul';
    layers.value[2]![7] = 'à voir';
    layers.value[2]![5] = 'non';
    layers.value[2]![6] = '=2+2';
    const [client] = listed(addOn).map((row) => row[4]);
    addOn.answer('agreement', {});
    expect(
      listed(addOn)
        .find((row) => row[4] === client)!
        .slice(5),
    ).toEqual(['non', '=2+2', 'à voir']);
    expect(addOn.names()).not.toContain('Segments PME – notes');
    expect(addOn.times.at(-1)).toBeLessThan(20_000);
  });

  test('costs as many calls for 2,000 clients as for 300', () => {
    const cost = (clients: number): number => {
      const addOn = segmented(clients);
      const before = addOn.roundTrips;
      addOn.answer('agreement', {});
      return addOn.roundTrips - before;
    };
    expect(cost(2_000)).toBe(cost(300));
  });

  test('without segments, says what to do first', () => {
    const addOn = new AddOn();
    addOn.addTab('Clients', clientRows(3));
    expect(addOn.failure('agreement', {}).code).toBe('no-clients-tab');
  });
});
