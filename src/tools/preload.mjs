// A class or a child's page knows its lesson only when its code runs; these links fetch the lesson's two files while that code arrives.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folders = (path) => (existsSync(path) ? readdirSync(path, { withFileTypes: true }).filter((one) => one.isDirectory()) : []);
const names = (path) => folders(path).map(({ name }) => name);

/** Names the files of each lesson in its pages under `site`; `manifest` is Vite's: source -> { file }. */
export function preloadLessons(site, manifest) {
  for (const lang of names(site).filter((name) => /^[a-z]{2}$/.test(name)))
    for (const room of ['class', 'play'])
      for (const programme of names(join(site, lang, room)))
        for (const lesson of names(join(site, lang, room, programme))) {
          const page = join(site, lang, room, programme, lesson, 'index.html');
          const files = ['lesson', lang].map((name) => manifest[`lessons/${programme}/${lesson}/${name}.yaml`]?.file);
          if (!existsSync(page) || !files.every(Boolean)) continue;
          const links = files.map((file) => `<link rel="modulepreload" href="../../../../${file}" />`).join('');
          writeFileSync(page, readFileSync(page, 'utf8').replace('</head>', `${links}</head>`));
        }
}
