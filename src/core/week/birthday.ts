import { addMonths, type IsoDate, isoDate } from '../model/iso-date';

/** The next return of a day of birth, `today` included; on 28 February in the years without a 29th. */
export function nextBirthday(born: IsoDate, today: IsoDate): IsoDate {
  const thisYear = birthdayIn(born, Number(today.slice(0, 4)));
  return thisYear < today ? birthdayIn(born, Number(today.slice(0, 4)) + 1) : thisYear;
}

function birthdayIn(born: IsoDate, year: number): IsoDate {
  const [month, day] = [Number(born.slice(5, 7)), Number(born.slice(8, 10))];
  return isoDate(year, month, day) ?? addMonths(isoDate(year, 1, 31)!, month - 1);
}
