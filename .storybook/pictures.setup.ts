import font from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import { afterEach, beforeAll, expect } from 'vitest';
import { page } from 'vitest/browser';
import { stageIn } from '../stories/support/stage.tsx';

/** The Chromium that drew the pictures. Others draw letters a little differently, which is then allowed. */
const drawnBy = 156;
const running = Number(/Chrome\/(\d+)/.exec(navigator.userAgent)?.[1]);
const allowedMismatchedPixelRatio = running === drawnBy ? 0.0002 : 0.01;

// Nothing counts down in a picture.
const moment = Date.now();
Date.now = () => moment;

beforeAll(async () => {
  if (running !== drawnBy) {
    console.warn(
      `The pictures were drawn by Chromium ${drawnBy}; ${running} may differ in 1 % of the pixels.`,
    );
  }
  const face = await new FontFace('Picture', `url(${font})`, { weight: '200 900' }).load();
  document.fonts.add(face);
  document.body.style.fontFamily = 'Picture';
});

afterEach(async ({ task }) => {
  const stage = stageIn(document.body);
  if (!stage) throw new Error('Only stories with a stage can be pictured.');
  const id = 'storyId' in task.meta ? String(task.meta.storyId) : '';
  for (const width of [360, 1280]) {
    // As tall as the story, so that nothing sticks to the edge of the screen.
    await page.viewport(width, 600);
    await page.viewport(width, Math.max(600, document.documentElement.scrollHeight));
    await expect.element(page.elementLocator(stage.host)).toMatchScreenshot(`${id}-${width}`, {
      comparatorName: 'pixelmatch',
      comparatorOptions: { allowedMismatchedPixelRatio, threshold: 0.15 },
    });
  }
});
