import { PictureSheet, type Sheet } from './sheet.js';

/** Pixels of one point: letters of nine points stay readable. */
const PIXELS_A_POINT = 2;

/** A picture of what `draw` draws, as large as it then says, in points. It uses no font of the machine, and needs none. */
export async function writePng(
  draw: (sheet: Sheet) => { readonly width: number; readonly height: number },
): Promise<Buffer> {
  const { default: sharp } = await import('sharp'); // takes longer to load than to draw
  const sheet = new PictureSheet();
  const size = draw(sheet);
  return sharp(Buffer.from(sheet.svg(size)), { density: 72 * PIXELS_A_POINT, unlimited: true })
    .png()
    .toBuffer();
}
