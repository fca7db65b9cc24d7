import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export interface Size {
  raw: number;
  gzip: number;
  brotli: number;
}

/** Bytes (brotli) that a file for a page may have: an element, or a language of one. */
export const limits = { widget: 33_000, board: 17_700, desk: 24_500, kiosk: 22_000, language: 3_500 };

/** Bytes of a text file as it is, and as a server sends it at its best: gzip 9, brotli 11. */
export function sizeOf(file: string): Size {
  return compressed(readFileSync(file));
}

export function compressed(text: Buffer): Size {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  return {
    raw: text.length,
    gzip: gzipSync(text, { level: 9 }).length,
    brotli: brotliCompressSync(text, { params }).length,
  };
}
