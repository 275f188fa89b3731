import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/** What axe finds against WCAG 2.2 AA on the page as it is now, in light and in dark colours, each with its place. */
export async function violationsOn(page: Page, path: string): Promise<string[]> {
  const found: string[] = [];
  // The legacy mode checks one frame in its own page; the portal has no others, and it takes half the time.
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).setLegacyMode().analyze();
    const places = violations.map(
      ({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
    found.push(...places.map((place) => `${path} (${colorScheme}): ${place}`));
  }
  return found;
}
