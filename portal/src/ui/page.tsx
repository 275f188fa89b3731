import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';

interface PageProps {
  readonly title: string;
  /** A line above the title. */
  readonly preline?: string;
  readonly children: ReactNode;
  /** Whether the page gives the focus to something else than its title. */
  readonly ownFocus?: boolean;
}

/** A page: names itself in the browser and, when it was navigated to, takes the focus to its title. */
export function Page({ title, preline, children, ownFocus = false }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const opened = useOpenedByNavigation();
  useEffect(() => {
    document.title = `${title} – Kurzer Draht`;
  }, [title]);
  useEffect(() => {
    if (opened && !ownFocus) heading.current?.focus();
  }, [opened, ownFocus]);
  return (
    <>
      <hgroup className="kern-hgroup kd-page-head">
        {preline && <p className="kern-preline">{preline}</p>}
        <h1 className="kern-heading-x-large" tabIndex={-1} ref={heading}>
          {title}
        </h1>
      </hgroup>
      {children}
    </>
  );
}

/** False for the page that the browser itself has loaded: there the focus stays where the browser puts it. */
function useOpenedByNavigation(): boolean {
  return useLocation().key !== 'default';
}
