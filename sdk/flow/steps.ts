import { type ReadonlySignal, signal } from '@preact/signals-core';

/** The steps of a booking, in their order. */
export const stepOrder = ['services', 'time', 'details', 'summary', 'done'] as const;
/** One of the steps. */
export type Step = (typeof stepOrder)[number];

/** What has been reached so far. */
export interface Progress {
  hasServices: boolean;
  hasHold: boolean;
  hasCustomer: boolean;
  isBooked: boolean;
}

/** Which step the citizen is at, and the way between them. */
export interface FlowSteps {
  readonly step: ReadonlySignal<Step>;
  /** The citizen has come to this step by going, not by opening or reloading the page. */
  readonly moved: ReadonlySignal<boolean>;
  /** Whether `go` would show that step now. An effect does not follow it. */
  can(step: Step): boolean;
  /** Shows the step, or the furthest before it that may be shown: details need a hold, the summary needs a form without problems. */
  go(step: Step): void;
}

/** What the flow does with the steps, and a face does not. */
export interface StepsControl extends FlowSteps {
  /** Takes up a step without telling anybody, e.g. after a reload. */
  restore(step: Step): void;
}

export function createSteps(progress: () => Progress, onMove: (step: Step) => void): StepsControl {
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
  const furthest = [hasServices, hasHold, hasCustomer].indexOf(false);
  const position = Math.min(stepOrder.indexOf(wanted), furthest < 0 ? 3 : furthest);
  return stepOrder[position] ?? 'services';
}
