/** Draws the extension's icons: `npx tsx scripts/icons.ts`. The PNGs are committed; run it after a change to a drawing. */
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const folder = new URL('../public/icon/', import.meta.url);
/** Up to 32 px the drawing on the pixel grid is used: shrinking the large one blurs its edges. */
const drawingBySize = {
  16: 'icon-small.svg',
  32: 'icon-small.svg',
  48: 'icon.svg',
  96: 'icon.svg',
  128: 'icon.svg',
} as const;

for (const [size, drawing] of Object.entries(drawingBySize)) {
  const pixels = Number(size);
  const unitsWide = drawing === 'icon.svg' ? 128 : 16;
  const target = fileURLToPath(new URL(`${size}.png`, folder));
  await sharp(fileURLToPath(new URL(drawing, folder)), { density: (72 * pixels) / unitsWide })
    .resize(pixels, pixels)
    .png({ compressionLevel: 9 })
    .toFile(target);
  console.log(target);
}
