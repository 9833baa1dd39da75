// Cuts Nunito (SIL OFL 1.1, from fontsource) down to the letters of our three languages. Run by hand after an update of the font:
// node src/tools/fonts.mjs. The results are kept in git, so that neither build nor tests need it.
import { readFileSync, writeFileSync } from 'node:fs';
import subset from 'subset-font';

const range = (from, to) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, step) => from + step));
const letters = {
  latin: `${range(0x20, 0x7e)} §©«»°·×–—‘’“”•…→←−≤≥≈✓₸`,
  cyrillic: `${range(0x410, 0x44f)}ЁёІіҰұ№`,
  'cyrillic-ext': 'ӘәҒғҚқҢңӨөҮүҺһ',
};
for (const [part, text] of Object.entries(letters)) {
  const font = readFileSync(`node_modules/@fontsource-variable/nunito/files/nunito-${part}-wght-normal.woff2`);
  const small = await subset(font, text, { targetFormat: 'woff2', variationAxes: { wght: { min: 400, max: 900 } } });
  writeFileSync(`src/lib/ui/fonts/nunito-${part}.woff2`, small);
  console.log(part, font.length, '->', small.length);
}
