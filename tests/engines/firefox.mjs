// Debian's Firefox ESR, driven by WebDriver BiDi through puppeteer-core.
import puppeteer from 'puppeteer-core';

/** Opens a window of a fresh profile. Everything a page complains about goes to `complain`. */
export async function openFirefox(program, complain) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless: true,
    defaultViewport: { width: 1024, height: 768 },
    // the tests ask this machine only, and so does the browser itself
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
    },
  });
  const page = await browser.newPage();
  page.on('pageerror', (problem) => complain(`exception: ${problem.message}`));
  page.on('console', (said) => said.type() === 'error' && complain(`console: ${said.text()}`));
  return {
    version: () => browser.version(),
    goto: (address) => page.goto(address, { waitUntil: 'domcontentloaded' }),
    reload: () => page.reload({ waitUntil: 'domcontentloaded' }),
    run: (work, ...args) => page.evaluate(work, ...args),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    close: () => browser.close(),
  };
}
