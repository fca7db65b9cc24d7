export type { ReadonlySignal } from '@preact/signals-core';
export { type Booked, type FlowBooking, isConsentOutdated } from './booking.ts';
export type { BookingFlow, BookingFlowOptions, FlowEvents, Notice, Wishes } from './booking-flow.ts';
export type { FlowCalendar } from './calendar.ts';
export type { CatalogueData, FlowCatalogue } from './catalogue.ts';
export { createBookingFlow } from './create-booking-flow.ts';
export {
  type FieldName,
  type FieldProblem,
  type FlowForm,
  type FormField,
  type FormValues,
  fieldNames,
} from './form.ts';
export type { FlowHold, Held, LostSlot } from './hold.ts';
export {
  addDays,
  addMonths,
  firstDay,
  lastDay,
  monthOf,
  type PlainDate,
  type PlainMonth,
  sameDayIn,
  toDate,
  weekday,
  weeksOf,
} from './plain-date.ts';
export { type FlowPreferences, startsIn, type WantedPart, wantedParts } from './preferences.ts';
export type { Loaded } from './resource.ts';
export type { ChosenService, FlowSelection } from './selection.ts';
export type { FlowStorage } from './snapshot.ts';
export { type FlowSteps, type Step, stepOrder } from './steps.ts';
