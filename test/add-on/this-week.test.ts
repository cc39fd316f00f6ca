import type { HomeAnswer } from '../../src/contract/home';
import { dayNumber, type IsoDate, isoDateOfDay } from '../../src/core/model/iso-date';
import type { HostCell } from '../../workbench/emulator';
import { analysed, home } from '../support/home';

/** The day on which `AddOn` starts: a Sunday. */
const TODAY = '2026-11-22' as IsoDate;
const fr = (day: number): string => {
  const [year, month, date] = isoDateOfDay(dayNumber(TODAY) + day).split('-');
  return `${date}/${month}/${year}`;
};

const list = (answer: HomeAnswer, title: string) =>
  answer.lists
    .find((candidate) => candidate.title === title)
    ?.people.map(({ name, line }) => `${name}: ${line}`);

describe('this week', () => {
  const HEADERS = [
    'Code client',
    'Société',
    'Téléphone',
    'Dernier achat',
    'Nb commandes',
    'CA HT',
    'Devis en cours',
    'Date de naissance',
    'Litige',
  ];
  const client = (index: number, more: Partial<Record<string, HostCell>> = {}): HostCell[] => {
    const usual: Record<string, HostCell> = {
      'Code client': `C${index}`,
      Société: `Société ${index}`,
      Téléphone: '06 39 98 00 01',
      'Dernier achat': fr(-30 - index),
      'Nb commandes': 3,
      'CA HT': 10_000 - index * 100,
      'Devis en cours': 'non',
      'Date de naissance': '01/06/1980',
      Litige: 'non',
    };
    return HEADERS.map((header) => more[header] ?? usual[header] ?? null);
  };

  test('quotes still open, birthdays from Monday to Sunday, nobody in dispute', () => {
    const { addOn } = analysed([
      HEADERS,
      client(1, { Litige: 'oui', 'Devis en cours': 'oui' }),
      client(2, { 'Devis en cours': 'oui' }),
      client(3, { 'Date de naissance': '24/11/1975' }),
      client(4, { 'Date de naissance': '30/11/1975' }),
      ...Array.from({ length: 20 }, (_, index) => client(5 + index)),
    ]);
    addOn.clock = Date.parse('2026-11-23T11:00:00Z');
    const answer = home(addOn);
    expect(list(answer, 'Devis en cours à relancer')).toEqual(['Société 2: 06 39 98 00 01']);
    expect(list(answer, 'Anniversaires')).toEqual(['Société 3: 06 39 98 00 01 · le 24/11/2026']);
    expect(list(answer, 'À appeler')!.filter((line) => line.startsWith('Société 1:'))).toEqual([]);
    addOn.clock = Date.parse('2026-11-30T11:00:00Z');
    expect(list(home(addOn), 'Anniversaires')).toEqual(['Société 4: 06 39 98 00 01 · le 30/11/2026']);
  });

  test('numbers are written as they are dialled; what is no number stays as it was typed', () => {
    const typed = ['0033639980001', '06.39.98.00.01', '+44 1632 960001', 'poste 12', '639980001'];
    const { addOn } = analysed([
      HEADERS,
      ...typed.map((number, index) => client(index, { Téléphone: number, 'Devis en cours': 'oui' })),
      ...Array.from({ length: 20 }, (_, index) => client(5 + index)),
    ]);
    const quotes = list(home(addOn), 'Devis en cours à relancer')!.map((line) => line.split(': ')[1]);
    expect(quotes).toEqual(['06 39 98 00 01', '06 39 98 00 01', '+44 1632 960001', 'poste 12', '639980001']);
  });

  test('somebody who is erased is in no list of the week any more', () => {
    const { addOn } = analysed([HEADERS, ...Array.from({ length: 25 }, (_, index) => client(index))]);
    expect(home(addOn).lists).not.toEqual([]);
    addOn.answer('erasePerson', { query: 'Société 3', who: ['C3'], others: false, from: 0 });
    expect(home(addOn).lists).toEqual([]);
  });

  test('other calls each week, ten at a time', () => {
    const { addOn } = analysed([HEADERS, ...Array.from({ length: 25 }, (_, index) => client(index))]);
    const names = (): readonly string[] => home(addOn).lists[0]!.people.map(({ name }) => name);
    const first = names();
    addOn.clock = Date.parse('2026-11-24T11:00:00Z');
    const second = names();
    expect([first.length, second.length]).toEqual([10, 10]);
    expect(first.filter((name) => second.includes(name))).toEqual([]);
  });

  test('clients late on their own rhythm, with the day on which they were expected', () => {
    const orders: HostCell[][] = [['N° facture', 'Date', 'Client', 'Montant HT']];
    const add = (name: string, days: readonly number[]): void => {
      for (const day of days) orders.push([`F${orders.length}`, fr(day), name, 100]);
    };
    add('En retard SARL', [-130, -100, -70]);
    add('À l’heure SARL', [-70, -40, -10]);
    for (let index = 0; index < 10; index++) add(`Client ${index}`, [-100 - index, -50, -1]);
    const { addOn } = analysed(orders);
    expect(list(home(addOn), 'En retard sur leur rythme')).toEqual([`En retard SARL: attendu le ${fr(-40)}`]);
  });
});
