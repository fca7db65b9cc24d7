/** Reads the data of server-sent events from a body, an event at a time. `null` is a comment: the line is alive. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<string | null, void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      text += decoder.decode(value, { stream: true }).replaceAll('\r', '');
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) yield dataOf(block);
    }
  } finally {
    // Whoever stops reading wants no more of it.
    await reader.cancel().catch(() => {});
  }
}

function dataOf(block: string): string | null {
  const data = block.split('\n').flatMap((line) => /^data: ?(.*)$/.exec(line)?.[1] ?? []);
  return data.length > 0 ? data.join('\n') : null;
}
