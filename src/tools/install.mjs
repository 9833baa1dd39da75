// Installs the packages only when node_modules does not match package-lock.json, so that a second start needs no network.
import { existsSync, readFileSync } from 'node:fs';
import { run, runScript } from './run.mjs';

const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** npm keeps the hashes of what it installed in node_modules/.package-lock.json; each must be the wanted one. */
export function isInstalled(wanted = 'package-lock.json', present = 'node_modules/.package-lock.json') {
  if (!existsSync(present)) return false;
  try {
    const there = packagesIn(present);
    return Object.entries(packagesIn(wanted))
      .filter(([path, entry]) => path !== '' && !entry.optional && !entry.peer)
      .every(([path, entry]) => there[path]?.version === entry.version && there[path]?.integrity === entry.integrity);
  } catch {
    return false;
  }
}

/** `npm ci`, when needed. Returns whether everything is there now. */
export async function install() {
  if (isInstalled()) return true;
  console.log('Installing packages (once, needs the internet) …');
  const args = ['ci', '--include=dev', '--prefer-offline', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const { ok, output } = npm?.endsWith('.js') ? await runScript(npm, args) : await run('npm', args);
  if (!ok) console.error(`${output}\nThe packages could not be installed. Is this computer online? Then try again.`);
  return ok;
}
