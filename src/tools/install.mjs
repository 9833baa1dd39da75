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

function npm(...args) {
  const script = process.env.npm_execpath;
  const all = [...args, '--include=dev', '--prefer-offline', '--no-audit', '--no-fund'];
  return script?.endsWith('.js') ? runScript(script, all) : run('npm', all);
}

/** `npm ci`, when needed. Returns whether everything is there now. */
export async function install() {
  if (isInstalled()) return true;
  console.log('Installing packages (once, needs the internet) …');
  const clean = await npm('ci');
  // npm ci is strict about packages of other systems that a lock may not name; a plain install takes the same versions
  const { ok, output } = clean.ok ? clean : await npm('install', '--no-save');
  if (!ok) console.error(`${clean.output}${output}\nThe packages could not be installed. Is this computer online? Then try again.`);
  return ok;
}
