import { begin, bothAt, lesson, openProjector, place, step } from '../support/class.ts';
import { expect, test } from '../support/fixtures.ts';
import { kill, launch, newProfile, removeProfile } from '../support/persistent.ts';

test('a killed browser resumes the lesson where it was, hands included, and so does its projector', async ({ baseURL }) => {
  const folder = newProfile();
  const context = await launch(folder, baseURL);
  const page = await context.newPage();
  await begin(page, 'kk');
  while (!(await place(page)).endsWith(' count')) await step(page, 'PageDown');
  await page.keyboard.press('Equal');
  await expect(page.locator('output').first()).toHaveText('1');
  const at = await place(page);
  await openProjector(page);

  await kill(context, folder);

  const again = await launch(folder, baseURL);
  const next = await again.newPage();
  await next.goto(`kk/class/${lesson}/`);
  await next.getByRole('button', { name: 'Жалғастыру' }).click();
  await expect.poll(() => place(next)).toBe(at);
  await expect(next.locator('output').first()).toHaveText('1');
  await bothAt(next, await openProjector(next), at);
  await again.close();
  removeProfile(folder);
});
