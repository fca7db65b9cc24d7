import { userEvent, within } from 'storybook/test';

export type Hands = ReturnType<typeof handsIn>;

/** What a citizen can do inside a widget, by the names they see. */
export function handsIn(widget: HTMLElement) {
  const { findAllByRole, findAllByText, findByRole } = within(widget);
  return {
    /** The first of several. */
    clicks: async (name: string | RegExp) => {
      const [button] = await findAllByRole('button', { name });
      if (button) await userEvent.click(button);
    },
    ticks: async (name: string | RegExp) => userEvent.click(await findByRole('checkbox', { name })),
    types: async (name: string | RegExp, text: string) =>
      userEvent.type(await findByRole('textbox', { name }), text),
    sees: (text: string | RegExp) => findAllByText(text),
    reads: (heading: string | RegExp) => findByRole('heading', { name: heading }),
  };
}
