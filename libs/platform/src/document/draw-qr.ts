import { encode } from 'uqr';

import type { Paper } from './write-pdf.js';

/** A QR code of `text`, `size` points wide without the white margin it needs (4 modules). `alt` is what a screen reader says. */
export function drawQr(
  paper: Paper,
  text: string,
  { x, y, size, alt }: { readonly x: number; readonly y: number; readonly size: number; readonly alt: string },
): void {
  const { data } = encode(text, { ecc: 'M', border: 0 });
  const module = size / data.length;
  paper.addStructure(
    paper.struct('Figure', { alt }, () => {
      for (const [row, modules] of data.entries())
        for (const [column, dark] of modules.entries())
          if (dark) paper.rect(x + column * module, y + row * module, module, module);
      paper.fill('#000000');
    }),
  );
}
