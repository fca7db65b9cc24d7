import { type ReadonlySignal, signal } from '@preact/signals-core';

/** The steps of a booking, in their order. */
export const stepOrder = ['services', 'time', 'details', 'summary', 'done'] as const;
export type Step = (typeof stepOrder)[number];

/** What has been reached so far. */
export interface Progress {
  hasServices: boolean;
  hasHold: boolean;
  hasCustomer: boolean;
  isBooked: boolean;
}

export interface FlowSteps {
  readonly step: ReadonlySignal<Step>;
  /** The citizen has come to this step by going, not by opening or reloading the page. */
  readonly moved: ReadonlySignal<boolean>;
  can(step: Step): boolean;
  /** Shows the step, or the furthest before it that may be shown. */
  go(step: Step): void;
  /** Takes up a step without telling anybody, e.g. after a reload. */
  restore(step: Step): void;
}

export function createSteps(progress: () => Progress, onMove: (step: Step) => void): FlowSteps {
  const step = signal<Step>('services');
  const moved = signal(false);
  return {
    step,
    moved,
    can: (wanted) => allowedStep(wanted, progress()) === wanted,
    go: (wanted) => {
      const next = allowedStep(wanted, progress());
      if (next === step.peek()) return;
      moved.value = true;
      step.value = next;
      onMove(next);
    },
    restore: (before) => {
      step.value = before;
    },
  };
}

/** The furthest step that may be shown when `wanted` is asked for. A booked appointment is never left by going back. */
export function allowedStep(wanted: Step, { hasServices, hasHold, hasCustomer, isBooked }: Progress): Step {
  if (isBooked) return 'done';
  const open: Step[] = ['services'];
  if (hasServices) open.push('time');
  if (hasServices && hasHold) open.push('details');
  if (hasServices && hasHold && hasCustomer) open.push('summary');
  return open.includes(wanted) ? wanted : (open.at(-1) ?? 'services');
}
