import type { Locator, Page } from 'playwright-core';

const MOST_STOPS = 150;

/** Somebody who works by the keyboard alone: there is no way to point or to click here. */
export interface Keyboard {
  /**
   * Walks by the tab key until `place` has the focus, or the first of several.
   *
   * @throws Error where it cannot be reached, and at any stop on the way whose focus cannot be seen
   */
  walkTo(place: Locator): Promise<void>;
  /** Walks backwards. */
  walkBackTo(place: Locator): Promise<void>;
  /** Walks to something and presses Enter. */
  enter(place: Locator): Promise<void>;
  /** Walks to a field and replaces what stands in it. */
  fill(field: Locator, text: string): Promise<void>;
  /** Walks to a field of choices and chooses by typing the beginning of the words. */
  choose(field: Locator, words: string): Promise<void>;
  press(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Waits until `place` has the focus by itself, as a heading has on a new page. */
  isLedTo(place: Locator): Promise<void>;
}

/** Gives the keyboard before a page. */
export function keyboardOf(page: Page): Keyboard {
  const hasFocus = async (place: Locator): Promise<boolean> => (await place.and(page.locator(':focus')).count()) > 0;
  const walk = async (key: 'Tab' | 'Shift+Tab', place: Locator): Promise<void> => {
    await place.first().waitFor({ state: 'attached' });
    const way: string[] = [];
    while (way.length < MOST_STOPS) {
      await page.keyboard.press(key);
      const stop = await page.evaluate<Stop>(LOOK_AT_STOP);
      way.push(stop.name);
      if (stop.trouble) throw new Error(`"${stop.name}" ${stop.trouble}, after: ${way.slice(-4).join(' | ')}`);
      if (await hasFocus(place)) return;
    }
    throw new Error(`The keyboard does not lead to ${String(place)}, but over: ${way.join(' | ')}`);
  };
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const type = (text: string): Promise<void> => page.keyboard.type(text);
  const walkTo = (place: Locator): Promise<void> => walk('Tab', place);
  return {
    walkTo,
    walkBackTo: (place) => walk('Shift+Tab', place),
    enter: async (place) => {
      await walkTo(place);
      await press('Enter');
    },
    fill: async (field, text) => {
      await walkTo(field);
      await press('ControlOrMeta+A');
      await type(text);
    },
    choose: async (field, words) => {
      await walkTo(field);
      await type(words);
    },
    press,
    type,
    isLedTo: (place) => place.and(page.locator(':focus')).waitFor({ state: 'attached' }),
  };
}

interface Stop {
  readonly name: string;
  readonly trouble: string | null;
}

/**
 * Looks at what has the focus: whether a frame is drawn for it, on itself, its label or right around it, which the stop before
 * has not any more (WCAG 2.4.7), and whether anything of it can be seen, rather than being covered by what stays in its place
 * when the page scrolls (2.4.11).
 */
const LOOK_AT_STOP = `(() => {
  const nameOf = (element) =>
    (element.ariaLabel ?? element.labels?.[0]?.textContent ?? element.textContent ?? '').trim().slice(0, 60) || element.tagName;
  const framesOf = (element) =>
    [element, ...element.children, ...(element.labels ?? []), element.parentElement].flatMap((one) =>
      [undefined, '::before', '::after'].map((part) => {
        const { outlineStyle, outlineWidth, boxShadow, stroke, strokeWidth } = getComputedStyle(one, part);
        const isFramed = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
        const isStroked = one instanceof SVGElement && stroke !== 'none' && parseFloat(strokeWidth) >= 3;
        return [isFramed && outlineWidth, boxShadow !== 'none' && boxShadow, isStroked && stroke + strokeWidth].filter(Boolean).join();
      }),
    );
  const last = window.lastKeyboardStop;
  const element = document.activeElement;
  if (element === document.body) return { name: 'the page', trouble: null };
  const frames = framesOf(element);
  window.lastKeyboardStop = { element, frames };
  const name = nameOf(element);
  if (!frames.some(Boolean)) return { name, trouble: 'shows no frame while it has the focus' };
  if (last && last.element !== element && last.element.isConnected && String(framesOf(last.element)) === String(last.frames))
    return { name: nameOf(last.element), trouble: 'looks the same without the focus' };
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const spread = (from, to, end) => [0.05, 0.25, 0.5, 0.75, 0.95].map((part) => Math.max(from, 0) + (Math.min(to, end) - Math.max(from, 0)) * part);
  const isSeen = spread(left, right, innerWidth).some((x) =>
    spread(top, bottom, innerHeight).some((y) => {
      const hit = document.elementFromPoint(x, y);
      return hit && (element.contains(hit) || hit.contains(element) || [...(element.labels ?? [])].some((label) => label.contains(hit)));
    }),
  );
  return { name, trouble: isSeen ? null : 'is covered or out of sight while it has the focus' };
})()`;
