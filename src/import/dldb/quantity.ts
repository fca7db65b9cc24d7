import type { Report } from '../report.ts';
import type { Offer } from './offers.ts';
import type { ServiceRecord } from './records.ts';

const most = 20;

/** How many of a service one appointment may hold: what every one of its offices allows. */
export function quantityOf(service: ServiceRecord, offers: Offer[], report: Report): number {
  const each = offers.map((offer) => offer.maxQuantity ?? service.maxQuantity).filter((n) => n !== null);
  if (each.length === 0 && service.maxQuantity === null) {
    report.note('assumed', 'services without maxQuantity are booked once in an appointment', service.name);
    return 1;
  }
  const allowed = each.length > 0 ? Math.min(...each) : (service.maxQuantity ?? 1);
  if (new Set(each).size > 1) {
    const why = 'services whose offices allow different quantities: the smallest is taken';
    report.note('changed', why, `${service.name}: ${[...new Set(each)].sort((a, b) => a - b).join(' or ')}`);
  } else if (service.maxQuantity !== null && allowed !== service.maxQuantity) {
    const why = 'services whose offices all allow another quantity than the service says: theirs is taken';
    report.note('changed', why, `${service.name}: ${allowed} instead of ${service.maxQuantity}`);
  }
  if (allowed >= 1 && allowed <= most) return allowed;
  report.note('changed', `quantities that are not from 1 to ${most}`, `${service.name}: ${allowed}`);
  return Math.min(most, Math.max(1, allowed));
}
