export type { Step } from '@termin/sdk/flow';
export { TerminWidget } from './element.tsx';
export type { AppointmentDetail, TerminEventDetails, TerminEvents } from './events.ts';
