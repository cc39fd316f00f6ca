import { fold } from '../../src/core/text/fold';
import { SURNAMES } from './data/people';
import { SECTORS, type Sector, SIGNS } from './data/sectors';
import { distinct, type Random } from './random';
import { drawSiret } from './siret';

/** Draws companies of different trade names. */
export function createFirmMaker(random: Random) {
  const another = distinct((tradeName: string) => tradeName);
  return () => {
    const sector = random.pick(SECTORS);
    const headcount = Math.round(sector.median * Math.exp(random.normal()));
    return {
      tradeName: another(() => drawTradeName(sector, random)),
      legalForm: random.pick(sector.legalForms),
      siret: random.chance(0.8) ? drawSiret(random) : '',
      sector: sector.name,
      headcount: random.chance(0.85) ? String(headcount) : '',
      appetite: sector.appetite * Math.max(1, headcount) ** 0.25,
      marginRate: drawMarginRate(random),
    };
  };
}

/** Under the domain that is reserved for examples (RFC 2606): no message leaves. */
export const domainOf = (tradeName: string, city: string): string =>
  `${fold(`${tradeName} ${city}`).replace(/ /g, '-')}.example`;

const drawTradeName = (sector: Sector, random: Random): string =>
  `${random.pick(sector.trades)} ${random.pick(random.chance(0.65) ? SURNAMES : SIGNS)}`;

/** One client in twelve was won on price: a revenue that leaves little. */
const drawMarginRate = (random: Random): number =>
  random.chance(1 / 12) ? 0.04 + 0.06 * random.next() : 0.2 + 0.25 * random.next();
