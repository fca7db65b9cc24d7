export * from './availability.ts';
export * from './booking.ts';
export * from './catalogue.ts';
export { Instant, PlainDate, Secret, Slot, Slug } from './common.ts';
export { minutesAt } from './duration.ts';
export * from './hold.ts';
export * from './problem.ts';
export * from './proof.ts';
export * from './selection.ts';
