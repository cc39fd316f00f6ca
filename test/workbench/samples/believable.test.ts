import { dayNumber, readIsoDate } from '../../../src/core/model/iso-date';
import { RFM_SEGMENTS } from '../../../src/core/segments/rfm-segments';
import { generateBase } from '../../../workbench/samples/generate-base';
import { cents, readTable } from './read-table';
import { countSegments } from './segments';

const tidy = generateBase({ seed: 2026, dirt: false });
const tidyClients = readTable(tidy.clients);
const tidyInvoices = readTable(tidy.invoices);

describe('a believable base', () => {
  const buyers = tidyClients.filter((row) => row.cell('Nb commandes') !== '0');
  const revenues = buyers.map((row) => cents(row.cell('CA HT'))).sort((one, other) => other - one);

  it('has 6 % of prospects without orders', () => {
    expect(tidyClients.length - buyers.length).toBe(72);
  });

  it('has 65 to 80 % of its revenue from 20 % of its clients', () => {
    const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
    const share = sum(revenues.slice(0, Math.round(revenues.length / 5))) / sum(revenues);
    expect(share).toBeGreaterThan(0.65);
    expect(share).toBeLessThan(0.8);
  });

  it('has mostly companies, and some private persons', () => {
    const persons = tidyClients.filter((row) => row.cell('Société') === '').length / tidyClients.length;
    expect(persons).toBeGreaterThan(0.08);
    expect(persons).toBeLessThan(0.16);
  });

  it('peoples the eight segments', () => {
    const counts = countSegments(buyers, dayNumber(readIsoDate('2026-10-30')!));
    expect([...counts.keys()].sort()).toEqual(RFM_SEGMENTS.map(({ id }) => id).sort());
    expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(40);
  });

  it('is quiet in August', () => {
    const inMonth = (month: string) =>
      tidyInvoices.filter((row) => row.cell('Date').slice(3, 5) === month).length;
    expect(inMonth('08')).toBeLessThan(0.75 * inMonth('07'));
  });
});
