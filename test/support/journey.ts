import type { Page } from 'playwright-core';

/** Fixes the browser's randomness, so that the same customer comes and the replies stand in the same order. */
export async function withSeed(page: Page, seed: number): Promise<void> {
  await page.addInitScript((fixed) => {
    crypto.getRandomValues = (array) => {
      if (array instanceof Uint32Array) array.fill(fixed);
      return array;
    };
  }, seed);
}

/** The screen the page shows. */
export const screenOf = (page: Page): Promise<string> => page.evaluate(() => document.body.dataset['screen'] ?? '');

/** Waits until a screen is shown, its own part fetched and its heading there. */
export const onScreen = async (page: Page, name: string): Promise<void> => {
  await page.waitForFunction(
    (wanted) => document.body.dataset['screen'] === wanted && document.querySelector('main h1') !== null,
    name,
  );
};

/** Texts of the replies on screen, by their number from 1. */
export async function repliesOn(page: Page): Promise<readonly string[]> {
  await page.locator('.reply').first().waitFor();
  return page
    .locator('.reply')
    .evaluateAll((all) => all.map((one) => one.querySelector('span:last-child')?.textContent ?? ''));
}

/** Says a reply by its number key and goes on with Enter, as the page's own words offer. */
export async function sayByKey(page: Page, number: number): Promise<string> {
  const said = (await repliesOn(page))[number - 1] as string;
  await page.keyboard.press(String(number));
  await page.getByText('You said', { exact: true }).waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'BUTTON');
  await page.keyboard.press('Enter');
  await page.getByText('You said', { exact: true }).waitFor({ state: 'detached' });
  return said;
}

/** Plays on to the debrief; `pick` chooses a number from the replies on screen. Gives the replies said. */
export async function playToDebrief(
  page: Page,
  pick: (replies: readonly string[], turn: number) => number,
): Promise<readonly string[]> {
  const said: string[] = [];
  while ((await screenOf(page)) === 'encounter') {
    said.push(await sayByKey(page, pick(await repliesOn(page), said.length)));
  }
  while ((await screenOf(page)) === 'aftermath') {
    await page.waitForFunction(() => document.activeElement !== document.body);
    await page.locator('main .btn.main').focus();
    await page.keyboard.press('Enter');
  }
  await onScreen(page, 'debrief');
  return said;
}
