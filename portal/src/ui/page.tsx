import { t } from '@lingui/core/macro';
import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation, useNavigationType } from 'react-router';

interface PageProps {
  readonly title: string;
  /** A line above the title. */
  readonly preline?: string;
  /** Whether the title is there for screen readers only, because what the page is for can be seen at once. */
  readonly titleHidden?: boolean;
  readonly children: ReactNode;
  /**
   * What gets the focus: the title when the page was navigated to (`ON_NAVIGATION`, the default), the title in any case
   * because the page takes the place of another at the same address (`ALWAYS`), or something that the page chooses (`OWN`).
   */
  readonly focus?: 'ON_NAVIGATION' | 'ALWAYS' | 'OWN';
}

/** A page: names itself in the browser, begins at its top, and takes the focus to its title. */
export function Page({ title, preline, titleHidden = false, children, focus = 'ON_NAVIGATION' }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The first entry is the page that the browser itself has loaded: there the focus stays where the browser puts it.
  const opened = useLocation().key !== 'default';
  const isReturn = useNavigationType() === 'POP';
  const takesFocus = focus === 'ALWAYS' || (focus === 'ON_NAVIGATION' && opened);
  useEffect(() => {
    document.title = t`${title} – Kurzer Draht`;
  }, [title]);
  useEffect(() => {
    if (!takesFocus) return;
    // Whoever goes back finds the place that they left; the browser sees to that.
    if (!isReturn || focus === 'ALWAYS') window.scrollTo({ top: 0, behavior: 'instant' });
    heading.current?.focus({ preventScroll: true });
  }, [takesFocus, isReturn, focus]);
  return (
    <>
      <hgroup className={titleHidden ? 'kern-sr-only' : 'kern-hgroup kd-page-head'}>
        {preline && <p className="kern-preline">{preline}</p>}
        <h1 className="kern-heading-x-large" tabIndex={-1} ref={heading}>
          {title}
        </h1>
      </hgroup>
      {children}
    </>
  );
}
