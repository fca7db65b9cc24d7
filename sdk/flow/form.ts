import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import { customerChecks } from '../contract/customer-checks.ts';
import type { Customer, FieldRule, Office } from '../contract/index.ts';

/** The fields a form can have, in the order to show them. */
export const fieldNames = [
  'givenName',
  'familyName',
  'street',
  'postalCode',
  'town',
  'telephone',
  'email',
] as const;
/** The name of a field, as in the contract. */
export type FieldName = (typeof fieldNames)[number];
/** `missing`: required and empty. `invalid`: not what such a field holds. */
export type FieldProblem = 'missing' | 'invalid';
/** What is typed in each field; empty where nothing is. */
export type FormValues = Record<FieldName, string>;

/** A field that the held office asks for. */
export interface FormField {
  name: FieldName;
  required: boolean;
}

/** Angaben zur Person, as typed. */
export interface FlowForm {
  readonly values: ReadonlySignal<FormValues>;
  /** The fields that the held office asks for, in the order to show them. */
  readonly fields: ReadonlySignal<FormField[]>;
  /** What is wrong with which field; empty until the citizen has tried to go on. */
  readonly problems: ReadonlySignal<Partial<Record<FieldName, FieldProblem>>>;
  /** Counts the tries to go on that failed, so that each can move the focus to what is wrong. */
  readonly refusals: ReadonlySignal<number>;
  set(name: FieldName, value: string): void;
  /** Checks a field that was wrong again, when the citizen leaves it. */
  recheck(name: FieldName): void;
  /** Checks all; false and visible problems when something is wrong. */
  check(): boolean;
  /** The data to send, or null while something is wrong. */
  customer(): Customer | null;
  /** What is left out becomes empty; nothing is a problem then until `check`. */
  replace(values: Partial<FormValues>): void;
}

/** What the flow does with the form, and a face does not. */
export interface FormControl extends FlowForm {
  /** Shows what the server found wrong; false when none of it belongs to a field. */
  blame(names: string[]): boolean;
}

const empty = Object.fromEntries(fieldNames.map((name) => [name, ''])) as FormValues;

export function createForm(office: ReadonlySignal<Office | null>): FormControl {
  const values = signal<FormValues>(empty);
  const problems = signal<Partial<Record<FieldName, FieldProblem>>>({});
  const refusals = signal(0);

  const fields = computed(() => {
    const rules = office.value?.fields;
    return fieldNames.flatMap((name): FormField[] => {
      const rule = ruleOf(name, rules);
      return rule === 'hidden' ? [] : [{ name, required: rule === 'required' }];
    });
  });

  function problemOf({ name, required }: FormField): FieldProblem | null {
    const value = values.peek()[name].trim();
    if (value === '') return required ? 'missing' : null;
    return customerChecks[name](value) ? null : 'invalid';
  }

  function show(found: Partial<Record<FieldName, FieldProblem>>): boolean {
    problems.value = found;
    const right = Object.keys(found).length === 0;
    if (!right) refusals.value += 1;
    return right;
  }

  function findProblems() {
    const found: Partial<Record<FieldName, FieldProblem>> = {};
    for (const field of fields.peek()) {
      const problem = problemOf(field);
      if (problem) found[field.name] = problem;
    }
    return found;
  }

  return {
    values,
    fields,
    problems,
    refusals,
    set: (name, value) => {
      values.value = { ...values.peek(), [name]: value };
    },
    recheck: (name) => {
      const field = fields.peek().find((field) => field.name === name);
      if (!field || !problems.peek()[name]) return;
      const { [name]: _, ...others } = problems.peek();
      const problem = problemOf(field);
      problems.value = problem ? { ...others, [name]: problem } : others;
    },
    check: () => show(findProblems()),
    blame: (names) => {
      const found = fieldNames.filter((name) => names.includes(name));
      return found.length > 0 && !show(Object.fromEntries(found.map((name) => [name, 'invalid'])));
    },
    customer: () => {
      const filled = fields.peek().flatMap(({ name }) => {
        const value = values.peek()[name].trim();
        return value === '' ? [] : [[name, value]];
      });
      return Object.keys(findProblems()).length === 0 ? (Object.fromEntries(filled) as Customer) : null;
    },
    replace: (next) => {
      values.value = { ...empty, ...next };
      problems.value = {};
    },
  };
}

function ruleOf(name: FieldName, rules: Office['fields'] | undefined): FieldRule {
  if (name === 'telephone') return rules?.telephone ?? 'optional';
  if (name === 'street' || name === 'postalCode' || name === 'town') return rules?.address ?? 'optional';
  return 'required';
}
