/** A part of the app that does not come when it is wanted: late, or not at all before it is given. */
import type { Page } from '@playwright/test';

export interface Withheld {
  isAsked: () => boolean;
  give: () => Promise<void>;
}

/**
 * From now on this page does not get the script in which `text` stands: `late` waits until it is given, `lost` fails until then.
 * Only where service workers are blocked: what they answer passes by.
 */
export async function withhold(page: Page, text: string, how: 'late' | 'lost'): Promise<Withheld> {
  let [isAsked, isGiven] = [false, false];
  let pass = () => {};
  const given = new Promise<void>((resolve) => (pass = resolve));
  await page.route('**/*.js', async (route) => {
    const response = await route.fetch();
    if (!isGiven && (await response.text()).includes(text)) {
      isAsked = true;
      if (how === 'lost') return route.abort();
      await given;
    }
    return route.fulfill({ response });
  });
  const give = async () => {
    isGiven = true;
    pass();
    await page.unrouteAll({ behavior: 'ignoreErrors' }); // what is still on its way may outlive the test
  };
  return { isAsked: () => isAsked, give };
}
