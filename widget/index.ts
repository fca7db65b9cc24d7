export { TerminWidget } from './element.tsx';
export type { AppointmentDetail, TerminEventDetails, TerminEvents } from './events.ts';
export type { Step } from './model/steps.ts';
