import { type IsoDate, readIsoDate } from '../core/model/iso-date';

/**
 * Calendar days at the border with Sheets. A date cell arrives as an instant in the spreadsheet's zone while `Date`
 * methods speak the script's: where both zones are one, the methods are right; elsewhere `Utilities` converts, each
 * distinct instant once.
 */
export class Days {
  private readonly sameZone: boolean;
  private readonly days = new Map<number, IsoDate | undefined>();
  private readonly dates = new Map<string, Date>();

  constructor(private readonly zone: string) {
    this.sameZone = Session.getScriptTimeZone() === zone;
  }

  of(date: Date): IsoDate | undefined {
    const time = date.getTime();
    if (!this.days.has(time)) this.days.set(time, this.convert(date));
    return this.days.get(time);
  }

  toDate(day: string): Date {
    const known = this.dates.get(day);
    if (known) return known;
    const date = this.sameZone
      ? new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))
      : Utilities.parseDate(day, this.zone, 'yyyy-MM-dd');
    this.dates.set(day, date);
    return date;
  }

  private convert(date: Date): IsoDate | undefined {
    if (!this.sameZone) return readIsoDate(Utilities.formatDate(date, this.zone, 'yyyy-MM-dd'));
    const pad = (value: number): string => String(value).padStart(2, '0');
    return readIsoDate(`${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`);
  }
}
