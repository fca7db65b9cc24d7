import * as z from 'zod/mini';
import { Slug } from './common.ts';

export { formatSelection, parseSelection } from './selection-text.ts';

/** A chosen service and how many of it. */
export const SelectionItem = z.object({
  service: Slug,
  quantity: z.int().check(z.minimum(1), z.maximum(20)),
});
export type SelectionItem = z.infer<typeof SelectionItem>;

/** The services of one appointment, each at most once. */
export const Selection = z.array(SelectionItem).check(
  z.minLength(1, 'choose at least one service'),
  z.maxLength(20, 'at most 20 services'),
  z.refine(
    (items) => new Set(items.map((item) => item.service)).size === items.length,
    'name each service once',
  ),
);
export type Selection = z.infer<typeof Selection>;
