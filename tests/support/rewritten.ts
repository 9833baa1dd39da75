/**
 * A lesson changed on its way to the browser: the lessons that are there have no claim that runs out soon, and none shall be written for
 * a test. Only the built files are touched, as text; a file that does not look as expected fails the test.
 */
import type { BrowserContext } from '@playwright/test';
import type { Claim } from '../../src/lib/lesson/schema.ts';

export const booster = 'be-kind/03-booster';
export const claimedStep = 'tell-again'; // its true/false question
export const reservePrompt = 'The reserve asks something else.';

const claim = 'telling-again-is-right';
const ask = {
  form: 'true-false-unsure',
  objective: 'tell',
  sources: [],
  picture: 'tell-teacher.svg',
  claim: 'asking-helps',
  answer: 'true',
};
const feedback = { true: { feedback: 'Trusted.' }, false: { feedback: 'Doubted.' }, unsure: { feedback: 'Asked.' } };
const text = { later: { ask: { prompt: reservePrompt, alt: 'A picture', options: feedback, why: 'So it is.' } } };

interface Change {
  claim?: Partial<Claim>; // about the question of `claimedStep`; without it no claim is added
  isDue?: boolean; // the booster belongs to the first lesson, a week later
}

function replaced(body: string, from: string | RegExp, to: string): string {
  if (body.split(from).length < 2) throw new Error(`no ${from} in a file of the lesson`);
  return body.replace(from, () => to);
}

/** Every file of the app goes through `change` on its way to the context. */
async function rewrite(context: BrowserContext, change: (body: string) => string): Promise<void> {
  await context.route('**/_app/immutable/**/*.js', async (route) => {
    // a page that went on does not wait for its files any more
    const response = await route.fetch().catch(() => undefined);
    const body = await response?.text().catch(() => undefined);
    if (!response || body === undefined) return void (await route.continue().catch(() => undefined));
    await route.fulfill({ response, body: change(body) }).catch(() => undefined);
  });
}

/** From now on the context gets the booster with this change. */
export async function rewriteBooster(context: BrowserContext, change: Change): Promise<void> {
  const dated = {
    status: 'official',
    sources: ['youth-voice'],
    checked: '2026-01-01',
    expires: '2027-06-30',
    reviewer: '',
    reserve: 'later',
  };
  const claims = JSON.stringify({ [claim]: { kind: 'health', ...dated, ...change.claim } });
  await rewrite(context, (original) => {
    let body = original;
    const isStructure = body.includes('format:1') && /id:[`'"]03-booster[`'"],programme:[`'"]be-kind[`'"]/.test(body);
    if (change.claim && isStructure)
      body = replaced(body, 'claims:{},reserves:[]', `claims:${claims},reserves:${JSON.stringify([{ id: 'later', ask }])}`);
    if (change.claim && /["'`]?tell-again["'`]?:\{title/.test(body) && body.includes('reserves:{}'))
      body = replaced(body, 'reserves:{}', `reserves:${JSON.stringify(text)}`);
    const card = /programme:[`'"]be-kind[`'"],id:[`'"]03-booster[`'"],kind:[`'"]booster[`'"]/;
    const found = card.exec(body)?.[0];
    if (change.isDue && found) body = replaced(body, found, `${found},after:"01-what-is-bullying",days:7`);
    return body;
  });
}

/** The device's clock shows another time from the next page on; it runs as always. */
export async function shiftClock(context: BrowserContext, to: string): Promise<void> {
  await context.addInitScript((to) => {
    const now = Date.now.bind(Date);
    const shift = Date.parse(to) - now();
    Date.now = () => now() + shift;
  }, to);
}
