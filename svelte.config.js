import staticAdapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { withRelease } from './src/tools/precache.mjs';
import { sourcesHash } from './src/tools/sources.mjs';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

// pages that no other page links to
const unlinked = [
  '',
  'not-found/',
  'screen/',
  'family/plan/',
  'family/months/',
  'family/results/',
  'family/data/',
  'print/cards/',
  'print/family/sheet/',
  'print/family/plan/',
  'print/family/poster/',
  'reports/class/',
  'print/record/',
];
// kit knows the hashes of its own scripts only
const [, headScript] = /<script>([^]*?)<\/script>/.exec(readFileSync('src/app.html', 'utf8'));
const headHash = createHash('sha256').update(headScript).digest('base64');
const out = process.env.BUILD_DIR ?? 'build';
const site = withRelease(staticAdapter({ pages: out, assets: out, strict: true }), out);

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  kit: {
    adapter: site,
    // the same sources give the same bytes, so a build without a change is no update
    version: { name: sourcesHash() },
    paths: { base: process.env.BASE_PATH ?? '', relative: true },
    // our own registration (classic, through our Trusted Types policy): src/lib/offline
    serviceWorker: { register: false },
    prerender: {
      entries: ['*', ...['kk', 'ru', 'en'].flatMap((lang) => unlinked.map((path) => `/${lang}/${path}`))],
      handleHttpError: 'fail',
      handleMissingId: 'fail',
    },
    output: { preloadStrategy: 'modulepreload' },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self', 'wasm-unsafe-eval', `sha256-${headHash}`],
        // the hash is kit's own route announcer, which carries a style attribute
        'style-src': ['self', 'unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
        'img-src': ['self', 'data:', 'blob:'],
        'media-src': ['self', 'blob:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'worker-src': ['self'],
        'manifest-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['none'],
        'object-src': ['none'],
        'require-trusted-types-for': ['script'],
        'trusted-types': ['svelte-trusted-html', 'birge-scripts'],
      },
    },
  },
};
