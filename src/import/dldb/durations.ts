import type { Report } from '../report.ts';
import type { Offer } from './offers.ts';
import type { ServiceRecord } from './records.ts';

const longest = 480;

export interface Durations {
  minutes: number;
  minutesAt?: { office: string; minutes: number }[];
}

/** How long a service takes: what most of its offices say, and those that differ; `usual` where nobody says anything. */
export function durations(service: ServiceRecord, offers: Offer[], usual: number, report: Report): Durations {
  const own = valid(service.minutes, service.name, report);
  const each = offers.map(({ office, minutes }) => ({
    office: office.id,
    minutes: valid(minutes, `${service.name} – ${office.fullName}`, report) ?? own,
  }));
  const said = each.map(({ minutes }) => minutes).filter((minutes) => minutes !== null);
  const minutes = commonest(said) ?? own ?? usual;
  if (said.length === 0 && own === null) {
    report.note('assumed', `services without a duration take ${usual} minutes`, service.name);
  }
  if (own !== null && said.length > 0 && !said.includes(own)) {
    const why = 'services whose own duration none of their offices has: the offices’ is taken';
    report.note('changed', why, `${service.name}: ${minutes} instead of ${own} minutes`);
  }
  const others = each.flatMap((entry) =>
    entry.minutes !== null && entry.minutes !== minutes
      ? [{ office: entry.office, minutes: entry.minutes }]
      : [],
  );
  return others.length > 0 ? { minutes, minutesAt: others } : { minutes };
}

function valid(minutes: number | null, subject: string, report: Report): number | null {
  if (minutes === null || minutes === 0) return null;
  if (minutes >= 1 && minutes <= longest) return minutes;
  report.note(
    'not imported',
    `durations that are not from 1 to ${longest} minutes`,
    `${subject}: ${minutes}`,
  );
  return null;
}

/** The value that occurs most often, the smallest of several. */
function commonest(values: number[]): number | undefined {
  const groups = [...Map.groupBy(values, (value) => value)];
  return groups.sort(([a, some], [b, others]) => others.length - some.length || a - b)[0]?.[0];
}
