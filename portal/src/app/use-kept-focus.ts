import { useEffect, type RefObject } from 'react';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/**
 * Keeps the focus within the part of the page: when what had it goes away, the next entry of the same list takes it, or the
 * one before, or else the nearest heading around. Without that, whoever works by keyboard or listens would begin at the top
 * again. A page that takes the place of another one takes the focus itself.
 */
export function useKeptFocus(part: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = part.current!;
    // What has the focus and all that is around it, from the inside to the outside.
    let way: readonly Element[] = [];
    const remember = ({ target }: FocusEvent) => {
      way = root.contains(target as Node) ? wayOut(target as Element, root) : [];
    };
    const observer = new MutationObserver((changes) => {
      if (way.length === 0 || way[0]!.isConnected || document.activeElement !== document.body) return;
      const place = neighbourOf(way, changes) ?? headingAround(way);
      if (!place) return;
      if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
      place.focus();
    });
    document.addEventListener('focusin', remember);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, [part]);
}

function wayOut(from: Element, root: Element): Element[] {
  return from === root || !from.parentElement ? [from] : [from, ...wayOut(from.parentElement, root)];
}

/** The entry beside the one that has gone with the focus. */
function neighbourOf(way: readonly Element[], changes: readonly MutationRecord[]): HTMLElement | undefined {
  const gone = changes.find(({ removedNodes }) =>
    [...removedNodes].some((node) => node instanceof HTMLLIElement && way.includes(node)),
  );
  return [gone?.nextSibling, gone?.previousSibling].find(
    (node): node is HTMLLIElement => node instanceof HTMLLIElement && node.isConnected,
  );
}

/** The first heading of the innermost part that is still there and has one. */
function headingAround(way: readonly Element[]): HTMLElement | undefined {
  for (const part of way) {
    const heading = part.isConnected && part.querySelector<HTMLElement>(HEADINGS);
    if (heading) return heading;
  }
  return undefined;
}
