import type { MeetingScenario } from '../scenario.ts';

const page = `<!doctype html>
<html lang="de">
  <head><meta charset="utf-8"><title>Wartungsarbeiten</title></head>
  <body><h1>Wartungsarbeiten</h1><p>In einer Stunde sind wir wieder da.</p></body>
</html>`;

export const maintenance: MeetingScenario = {
  about: 'A gateway answers in place of the server: 503, a page instead of a problem, `Retry-After: 3600`.',
  meet: async () =>
    new Response(page, {
      status: 503,
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Retry-After': '3600',
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Expose-Headers': 'Retry-After',
      },
    }),
};
