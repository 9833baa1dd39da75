import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { lessons } from './src/tools/lessons-plugin.ts';
import { pictures } from './src/tools/pictures-plugin.ts';

export default defineConfig({
  plugins: [
    paraglideVitePlugin({
      project: './src/lib/i18n/project.inlang',
      outdir: './src/lib/i18n/compiled',
      strategy: ['globalVariable', 'baseLocale'],
      emitPrettierIgnore: false,
      emitReadme: false,
    }),
    pictures(),
    lessons(),
    sveltekit(),
  ],
  build: { target: ['chrome109', 'safari15.4', 'firefox115'], assetsInlineLimit: 0 },
  server: { fs: { allow: ['lessons', '.svelte-kit'] } },
  test: { include: ['src/**/*.test.ts', 'tests/*.test.ts'], setupFiles: [] },
});
