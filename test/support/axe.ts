import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** A rule beside those: whoever speaks to the computer says the words that stand on a button (2.5.3). */
const BESIDE = { 'label-content-name-mismatch': { enabled: true } };
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
/** The rules of these that depend on colours: in dark ones all others have the same result as in light ones. */
const ABOUT_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds against WCAG 2.2 AA on the page as it is now, in light and in dark colours, each with its place; `within`
 * looks at one part of the page only.
 */
export async function violationsOn(page: Page, path: string, within?: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const options: RunOptions =
      colorScheme === 'light'
        ? { runOnly: { type: 'tag', values: WCAG }, rules: BESIDE }
        : { runOnly: { type: 'rule', values: ABOUT_COLOURS } };
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(
      ([context, asked]) => (globalThis as unknown as { axe: typeof axe }).axe.run(context, asked),
      [within ?? 'html', options] as const,
    );
    const places = violations.map(
      ({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
    found.push(...places.map((place) => `${path} (${colorScheme}): ${place}`));
  }
  return found;
}
