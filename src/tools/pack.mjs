// npm run pack: the site as one zip to hand out, with checksums and what common hosts have to be told. The same site gives the same bytes.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { zipSync } from 'fflate';
import { besideSite, inSite } from './hosting.mjs';

const isMain = process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href;
const ownFile = (name) => readFileSync(fileURLToPath(new URL(name, import.meta.url)));
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
const mtime = new Date(2026, 0, 1, 12); // a zip stores local time; the day of packing would make every zip another one

const readme = (version) => `Birge ${version}

build/          The whole site. Copy what is in it to any web server (https), at the top or in a folder of its own.
build/_headers  for Netlify and Cloudflare Pages.   build/.htaccess  for Apache.   nginx.conf  for nginx.
                Other hosts (GitHub Pages too) work without these files; then the extra safety headers are missing.
serve.mjs       On a laptop with Node.js 20.19 or newer:  node serve.mjs   and open http://localhost:4173
                Only that address on the laptop itself keeps the app for later. Tablets that open the laptop's address
                http://192.168.… work while the laptop is on: they keep nothing, and have no camera.
SHA256SUMS      sha256sum -c SHA256SUMS   says whether every file arrived whole.

Қазақша: build/ ішіндегінің бәрін https сайтқа көшіріңіз. Содан кейін әр құрылғыда install/ бетін ашып, айтылғанын жасаңыз.
По-русски: скопируйте содержимое build/ на сайт с https. Потом на каждом устройстве откройте страницу install/ и сделайте, что там сказано.
`;

function filesUnder(folder, inside = '') {
  return readdirSync(join(folder, inside)).flatMap((entry) => {
    const path = inside ? `${inside}/${entry}` : entry;
    return statSync(join(folder, path)).isDirectory() ? filesUnder(folder, path) : [path];
  });
}

/** Packs the built site in `folder`; gives the zip, and the name it should have. */
export function pack(folder) {
  const files = new Map(filesUnder(folder).map((path) => [`build/${path}`, readFileSync(join(folder, path))]));
  const release = /^self\.birgeRelease=.*?"version":"([0-9a-f]+)"/.exec(String(files.get('build/service-worker.js')))?.[1];
  if (!release) throw new Error(`There is no complete site in ${folder}/. Make it with: npm run build`);
  const { version } = JSON.parse(ownFile('../../package.json'));
  const add = (path, text) => files.set(path, Buffer.from(text));
  for (const [name, text] of Object.entries(inSite)) add(`build/${name}`, text);
  for (const [name, text] of Object.entries(besideSite)) add(name, text);
  for (const name of ['serve.mjs', 'site.mjs']) files.set(name, ownFile(name));
  files.set('LICENSE', ownFile('../../LICENSE'));
  add('READ-ME.txt', readme(`${version} (${release})`));
  const sums = [...files].map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).join('');
  add('SHA256SUMS', sums);
  const name = `birge-${version}-${release}`;
  const entries = Object.fromEntries([...files].map(([path, bytes]) => [`${name}/${path}`, [bytes, { level: 9, mtime }]]));
  return { name, zip: zipSync(entries) };
}

async function main() {
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
  const { build } = await import('./build.mjs');
  const built = await build('build', '');
  if (!built.ok) {
    console.error(built.output);
    return 1;
  }
  const { name, zip } = pack('build');
  mkdirSync('build-pack', { recursive: true });
  writeFileSync(`build-pack/${name}.zip`, zip);
  writeFileSync(`build-pack/${name}.zip.sha256`, `${sha256(zip)}  ${name}.zip\n`);
  console.log(`build-pack/${name}.zip  ${(zip.length / 1e6).toFixed(1)} MB\nsha256 ${sha256(zip)}`);
  return 0;
}

if (isMain) process.exitCode = await main();
