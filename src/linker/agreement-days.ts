import { type DateCode, lastDay } from '../reference/dates.ts';
import type { Pack } from '../reference/pack.ts';
import { dayNumber } from './day-number.ts';

/** The dates that an agreement is said to be of: the end of the talks, adoption, signature, entry into force. */
export interface AgreementDays {
  dates: readonly DateCode[];
  /** Days since 1970 of those of the dates whose day is known. */
  numbers: readonly number[];
  /** The last of these; -Infinity where none is known. */
  lastNumber: number;
  /** The first of the dates, and its day where that is known. */
  first: DateCode;
  firstNumber: number | undefined;
  /** The last day of its being in force; 0 where it has not ended. */
  ended: DateCode;
}

/** Reads the days of every agreement of a pack. */
export function readDays(pack: Pack): readonly AgreementDays[] {
  const { negotiated, adopted, signed, inForce, ended, entity } = pack.agreement;
  return Array.from(entity, (_, agreement) => {
    const dates = [negotiated, adopted, signed, inForce].map((column) => column[agreement] as number).filter((date) => date !== 0);
    const numbers = dates.map(dayNumber).filter((number) => number !== undefined);
    const first = Math.min(...dates);
    const end = ended[agreement] as number;
    const lastNumber = Math.max(...numbers);
    return {
      dates,
      numbers,
      lastNumber,
      first,
      firstNumber: dates.length > 0 ? dayNumber(first) : undefined,
      ended: end === 0 ? 0 : lastDay(end),
    };
  });
}
