import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createMemoryStore } from '../store/memory.ts';
import { createMetrics } from './metrics.ts';
import { type Family, parseExposition } from './testing/exposition.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const { groups } = parse(read('deploy/prometheus-alerts.yml')) as {
  groups: { rules: { alert: string; expr: string }[] }[];
};
const rules = groups.flatMap((group) => group.rules);
const guide = read('docs/operations.md');

let families: Map<string, Family>;
beforeAll(async () => {
  const metrics = createMetrics();
  metrics.watch({ ...createMemoryStore(), connections: () => ({ busy: 0, idle: 0, waiting: 0 }) }, Date.now);
  families = parseExposition(await metrics.text());
});

const own = /\b(?:termin|nodejs|process)_\w+/g;
const unknown = (text: string) =>
  (text.match(own) ?? []).filter((name) => !families.has(name.replace(/_(bucket|count|sum)$/, '')));

test.each(rules)(
  '$alert asks for metrics that there are, and the guide says what to do',
  ({ alert, expr }) => {
    expect(expr.match(own) ?? [expr]).not.toEqual([]);
    expect(unknown(expr)).toEqual([]);
    expect(guide).toContain(`### ${alert}\n`);
  },
);

test('the values that alerts look for can occur', () => {
  const labels = rules.flatMap(({ expr }) => [...expr.matchAll(/(termin_\w+)\{(\w+)="([\w-]+)"\}/g)]);
  expect(labels.length).toBeGreaterThan(3);
  for (const [, name = '', label = '', value] of labels) {
    const family = families.get(name.replace(/_(bucket|count|sum)$/, ''));
    // Requests have no sample before there is one.
    if (family?.type === 'histogram') continue;
    expect(
      family?.samples.map((sample) => sample.labels[label]),
      name,
    ).toContain(value);
  }
});

test('the guide names no metric that there is not, and all of our own', () => {
  expect(unknown(guide)).toEqual([]);
  const ours = [...families.keys()].filter((name) => name.startsWith('termin_'));
  expect(ours.filter((name) => !guide.includes(name))).toEqual([]);
});
