import type { Meta, StoryObj } from '@storybook/preact-vite';
import { expect, userEvent, within } from 'storybook/test';
import { Root } from '../../widget/root/root.tsx';
import { type Opening, way } from '../support/open-flow.ts';
import { Stage } from '../support/stage.tsx';
import { readSurroundings } from '../support/surroundings.ts';
import { TokenPage } from './token-page.tsx';

const licence = { services: 'fuehrerschein' };
const steps: Record<string, Opening> = {
  Services: licence,
  Time: { ...licence, arrange: way.held },
  Details: { ...licence, arrange: way.details },
  Summary: { ...licence, arrange: way.summary },
  Done: { ...licence, arrange: way.booked },
};

/** Change the tokens, see every step, and take the style along. The address tells others what you chose. */
const meta: Meta = {
  title: 'Design/Tokens',
  render: (_, { id, globals }) => (
    <TokenPage key={id}>
      {Object.entries(steps).map(([title, opening]) => (
        <section key={title} aria-label={title}>
          <h2>{title}</h2>
          <Stage
            opening={opening}
            surroundings={readSurroundings(globals)}
            content={(flow, language) => <Root flow={flow} language={language} />}
          />
        </section>
      ))}
    </TokenPage>
  ),
};

export default meta;

export const Tokens: StoryObj = {};

/** A city's colour, square corners and its own font, and an accent that is too light. */
export const Changed: StoryObj = {
  play: async ({ canvasElement }) => {
    const { findByLabelText, findByText } = within(canvasElement);
    const set = async (token: string, value: string) => {
      const field = await findByLabelText(token);
      await userEvent.clear(field);
      await userEvent.type(field, value);
    };
    await set('--termin-radius', '0');
    await set('font-family', '"City Sans", Arial, sans-serif');
    await set('--termin-accent', '#ffd500');
    await findByText('Contrast on a light page: 3 too low');
    await set('--termin-accent', '#004f9f; display: none');
    await findByText(/is no value that CSS knows here/);
    await set('--termin-accent', '#004f9f');
    await findByText('Contrast on a light page: all pass');
    await expect(await findByLabelText('Style')).toHaveValue(
      'termin-widget {\n  --termin-accent: #004f9f;\n  --termin-radius: 0;\n  font-family: "City Sans", Arial, sans-serif;\n}\n',
    );
    await expect(location.hash).toContain('termin-accent=%23004f9f');
  },
};
