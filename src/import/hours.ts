import { parse } from 'yaml';
import * as z from 'zod/mini';
import type { CityFile } from '../city-file/schema.ts';
import { ImportError } from './import-error.ts';

export type Hours = NonNullable<CityFile['offices'][number]['hours']>;

/** Opening hours for all offices, and those of single ones by their id. */
export interface OfficeHours {
  usual: Hours | null;
  by: Map<string, Hours>;
}

const stretch = /^(?<days>[A-Za-z ,–-]+?)\s+(?<from>\d{1,2}(:\d{2})?)\s*[-–]\s*(?<to>\d{1,2}(:\d{2})?)$/;

/** `Mo-Do 08:00-16:00; Fr 8-12`. Throws `ImportError`. */
export function readHours(text: string, lanes?: number): Hours {
  return text.split(';').map((part) => {
    const { days, from, to } = stretch.exec(part.trim())?.groups ?? {};
    if (!days || !from || !to) {
      throw new ImportError(
        `Hours are written like "Mo-Do 08:00-16:00; Fr 08:00-12:00", not "${part.trim()}".`,
      );
    }
    return { days, from: clock(from), to: clock(to), ...(lanes !== undefined && { lanes }) };
  });
}

const clock = (text: string) => (text.includes(':') ? text : `${text}:00`).padStart(5, '0');

const HoursFile = z.record(z.string(), z.string());

/** A file of lines `ID: hours`, with `default: hours` for all offices that it does not name. Throws `ImportError`. */
export function readHoursFile(text: string, file: string, lanes?: number): OfficeHours {
  const result = HoursFile.safeParse(parsed(text, file));
  if (!result.success)
    throw new ImportError(`${file} must say hours by the ids of offices: 10489: Mo-Fr 08:00-16:00`);
  const { default: usual, ...others } = result.data;
  return {
    usual: usual === undefined ? null : readHours(usual, lanes),
    by: new Map(Object.entries(others).map(([id, hours]) => [id, readHours(hours, lanes)])),
  };
}

function parsed(text: string, file: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    throw new ImportError(`${file} can't be read: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    });
  }
}
