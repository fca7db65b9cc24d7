type Tree = { [key: string]: unknown };

/**
 * The texts of a language, with German where one is missing: a file from another version of the widget may lack what is
 * new, or have it in another shape.
 */
export function complete<Texts extends object>(own: unknown, german: Texts): Texts {
  const texts = own as Tree | undefined;
  const filled = Object.entries(german).map(([key, otherwise]) => {
    const text = texts?.[key];
    if (typeof otherwise === 'object') return [key, complete(text, otherwise)];
    return [key, typeof text === typeof otherwise ? text : otherwise];
  });
  return Object.fromEntries(filled);
}
