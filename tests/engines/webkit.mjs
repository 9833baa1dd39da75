// WebKitGTK's MiniBrowser on an X server without a screen, driven by the plain requests of WebDriver.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

// the signs that WebDriver has for keys without a letter
const signs = { PageDown: '\uE00F', PageUp: '\uE00E', Enter: '\uE007', Space: ' ', Equal: '=', Digit2: '2' };
const freePort = () =>
  new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });

/** Starts an X server; gives its name and the way to stop it. */
function openScreen(program) {
  const screen = spawn(program, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((ready, fail) => {
    screen.on('error', fail);
    screen.on('exit', () => fail(new Error('Xvfb ended at once')));
    screen.stdio[3].once('data', (number) => ready({ display: `:${String(number).trim()}`, stop: () => screen.kill() }));
  });
}

/** Opens a window of a fresh profile. What pages complain about is asked of them before each one is left. */
export async function openWebKit({ driver, xvfb }, complain) {
  const screen = await openScreen(xvfb);
  const port = await freePort();
  const env = { ...process.env, DISPLAY: screen.display, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1', NO_AT_BRIDGE: '1' };
  const program = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
  const stop = () => {
    program.kill();
    screen.stop();
  };
  process.once('exit', stop);
  async function ask(method, path, body, signal = null) {
    const answer = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method,
      signal,
      ...(body ? { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } } : {}),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${path}: ${value?.error}: ${value?.message}`);
    return value;
  }
  let session;
  for (let tries = 0; !session; tries += 1) {
    try {
      // it waits for ever for pages that change their address while they load, so it shall not wait at all
      const alwaysMatch = { pageLoadStrategy: 'none', timeouts: { script: 10_000 } };
      session = await ask('POST', '', { capabilities: { alwaysMatch } });
    } catch (problem) {
      if (tries > 50) {
        stop();
        throw problem;
      }
      await sleep(200);
    }
  }
  const at = `/${session.sessionId}`;
  await ask('POST', `${at}/window/rect`, { width: 1024, height: 820 });
  const run = (work, ...args) => {
    const script = `const done = arguments[arguments.length - 1]; Promise.resolve((${work})(...arguments[0])).then(done)`;
    // the answer of a page that is just being left never comes, whatever the limit for scripts
    return ask('POST', `${at}/execute/async`, { script, args: [args] }, AbortSignal.timeout(12_000));
  };
  const listen = () =>
    run(() => {
      globalThis.complaints ??= [];
      const tell = (text) => globalThis.complaints.push(text);
      addEventListener('error', (event) => tell(`exception: ${event.message}`));
      addEventListener('unhandledrejection', (event) => tell(`exception: ${event.reason}`));
      addEventListener('securitypolicyviolation', (event) => tell(`policy: ${event.effectiveDirective} ${event.blockedURI}`));
    });
  /** Goes somewhere, and waits until another document is there. */
  async function move(path, body) {
    await run(() => void (globalThis.isLeft = true));
    await ask('POST', `${at}/${path}`, body);
    const isThere = () => globalThis.isLeft === undefined && document.readyState !== 'loading';
    for (let tries = 0; !(await run(isThere).catch(() => false)); tries += 1) {
      if (tries > 600) throw new Error(`${body.url ?? path} does not come`);
      await sleep(100);
    }
    await listen();
  }
  const hear = async () => (await run(() => globalThis.complaints ?? [])).forEach(complain);
  const act = (id, type, actions) => ask('POST', `${at}/actions`, { actions: [{ id, type, actions }] });
  return {
    version: () => `${session.capabilities.browserName} ${session.capabilities.browserVersion}`,
    async goto(address) {
      await hear();
      await move('url', { url: address });
    },
    async reload() {
      await hear();
      await move('refresh', {});
    },
    run,
    click: (x, y) =>
      act('mouse', 'pointer', [
        { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y), origin: 'viewport' },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]),
    press: (key) =>
      act('keys', 'key', [
        { type: 'keyDown', value: signs[key] ?? key },
        { type: 'keyUp', value: signs[key] ?? key },
      ]),
    async close() {
      await hear();
      await ask('DELETE', at).catch(() => undefined);
      stop();
    },
  };
}
