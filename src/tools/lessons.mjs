// Node 20 cannot run .ts by itself; Vite can. `npm run lessons`
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const { module } = await runnerImport(fileURLToPath(new URL('./lessons.ts', import.meta.url)), {
  logLevel: 'error',
  oxc: { tsconfig: false }, // a fresh clone has no .svelte-kit/tsconfig.json yet
});
process.exitCode = await module.main(process.argv.slice(2));
