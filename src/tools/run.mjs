// Starts other programs: output is kept and shown only when something went wrong.
import { spawn } from 'node:child_process';

/** Runs a program to its end, without a keyboard. `show` prints everything at once. */
export function run(command, args, { env = {}, cwd, show = false } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      cwd,
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    let output = '';
    child.stdout?.on('data', (part) => (output += part));
    child.stderr?.on('data', (part) => (output += part));
    child.on('error', (problem) => done({ ok: false, output: `${output}${problem.message}\n` }));
    child.on('close', (code) => done({ ok: code === 0, output }));
  });
}

/** A script of an installed package, started with the Node that runs us: no shell, the same on every system. */
export const runScript = (script, args = [], options = {}) => run(process.execPath, [script, ...args], options);
