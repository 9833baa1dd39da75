import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { chunks } from './src/tools/chunks.ts';
import { creditsPlugin } from './src/tools/credits-plugin.ts';
import { lessons } from './src/tools/lessons-plugin.ts';
import { packed } from './src/tools/packed-plugin.ts';
import { phaserCut, phaserSwitches } from './src/tools/phaser-cut.ts';
import { pictures } from './src/tools/pictures-plugin.ts';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const forBuild = [
  ...phaserCut,
  // without the helpers for browsers that are older than ours
  { find: /^dexie$/, replacement: file('./node_modules/dexie/dist/modern/dexie.min.mjs') },
];

export default defineConfig(({ command }) => ({
  resolve: { alias: command === 'build' ? forBuild : [] },
  define: phaserSwitches,
  plugins: [
    paraglideVitePlugin({
      project: './src/lib/i18n/project.inlang',
      outdir: './src/lib/i18n/compiled',
      strategy: ['globalVariable', 'baseLocale'],
      emitPrettierIgnore: false,
      emitReadme: false,
    }),
    pictures(),
    packed(),
    creditsPlugin(),
    lessons(),
    sveltekit(),
  ],
  build: {
    target: ['chrome109', 'safari15.4', 'firefox115'],
    assetsInlineLimit: 0,
    // the lists of what to fetch ahead (styles are not among them) cost each class and home page more than they save: kit names what a page needs
    modulePreload: { resolveDependencies: (_, deps, { hostType }) => (hostType === 'js' ? [] : deps) },
    rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
  },
  // found at once, not only when a camera is opened: a late find reloads the page
  optimizeDeps: { include: ['fflate', 'uqr', 'zxing-wasm/reader'] },
  server: { fs: { allow: ['lessons', '.svelte-kit'] } },
  test: {
    // npm run test:deep takes what is too long for every day
    include: process.env.BIRGE_DEEP ? ['tests/deep/*.test.ts', 'tests/fuzz.test.ts'] : ['src/**/*.test.ts', 'tests/*.test.ts'],
    setupFiles: [],
    testTimeout: 60_000, // a limit for a busy machine, not a wait
    teardownTimeout: 1000, // the compiler of messages leaves files open when it had to work
  },
}));
