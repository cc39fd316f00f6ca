import { refuse } from '../errors';

const DAY = 86_400_000;
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  try {
    const clock = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      era: 'short',
    });
    clocks.set(zone, clock);
    return clock;
  } catch {
    // Google falls back on GMT without a word; here an unknown zone is a mistake to see.
    return refuse(`Invalid time zone: ${zone}`);
  }
}

/** Milliseconds that the zone's clock is ahead of UTC at that instant. */
function offsetAt(instant: number, zone: string): number {
  const parts: Record<string, string> = {};
  for (const { type, value } of clockOf(zone).formatToParts(instant)) parts[type] = value;
  const read = (name: string): number => Number(parts[name]);
  const year = parts['era'] === 'BC' ? 1 - read('year') : read('year');
  const wall = Date.UTC(year, read('month') - 1, read('day'), read('hour'), read('minute'), read('second'));
  return wall - Math.floor(instant / 1000) * 1000;
}

const steadyOffsets = new Map<string, number | null>();

/** The offset in force from the day before to the day after; `null` when the clocks change in between. */
function steadyOffset(day: number, zone: string): number | null {
  const key = `${zone} ${day}`;
  const known = steadyOffsets.get(key);
  if (known !== undefined) return known;
  const before = offsetAt((day - 1) * DAY, zone);
  const steady = before === offsetAt((day + 2) * DAY, zone) ? before : null;
  steadyOffsets.set(key, steady);
  return steady;
}

/** What a clock on the wall shows in the zone, in milliseconds since 1970-01-01 00:00 on that clock. */
export function wallOfInstant(instant: number, zone: string): number {
  return instant + (steadyOffset(Math.floor(instant / DAY), zone) ?? offsetAt(instant, zone));
}

/** The instant when the zone's clock shows that; an hour skipped in spring reads as the one after, an hour repeated as the first. */
export function instantOfWall(wall: number, zone: string): number {
  const steady = steadyOffset(Math.floor(wall / DAY), zone);
  if (steady !== null) return wall - steady;
  const before = offsetAt(wall - DAY, zone);
  const after = offsetAt(wall + DAY, zone);
  const early = wall - before;
  return offsetAt(early, zone) === before || offsetAt(wall - after, zone) !== after ? early : wall - after;
}
