import type { ReactNode } from 'react';
import { TextLink } from '../../ui/text-link';

interface PanelProps {
  readonly title: string;
  readonly count: number;
  /** Whether the count stands beside the title. */
  readonly counted?: boolean;
  readonly children: ReactNode;
}

/** A framed list of the front page; nothing when it has no entries. */
export function Panel({ title, count, counted = true, children }: PanelProps) {
  if (count === 0) return null;
  return (
    <section className="kd-panel">
      <h2 className="kern-heading-medium">
        {title} {counted && <span className="kd-count">{count}</span>}
      </h2>
      <ul className="kd-panel__list">{children}</ul>
    </section>
  );
}

interface EntryProps {
  readonly to: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** An entry of a panel: where it leads, and a line about it. */
export function Entry({ to, title, children }: EntryProps) {
  return (
    <li>
      <TextLink to={to}>{title}</TextLink>
      <span className="kd-panel__note">{children}</span>
    </li>
  );
}
