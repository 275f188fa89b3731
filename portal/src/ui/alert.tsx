import type { ReactNode } from 'react';
import { Icon } from './icon';

interface AlertProps {
  readonly kind: 'info' | 'success' | 'warning' | 'danger';
  readonly title: string;
  readonly children?: ReactNode;
  /** Whether screen readers say it at once: for what happens after the page is there. */
  readonly live?: boolean;
}

/** A notice that stands out. */
export function Alert({ kind, title, children, live = false }: AlertProps) {
  return (
    <div className={`kern-alert kern-alert--${kind}`} role={live ? 'alert' : undefined}>
      <div className="kern-alert__header">
        <Icon name={kind} />
        <p className="kern-title">{title}</p>
      </div>
      {children && <div className="kern-alert__body kd-prose">{children}</div>}
    </div>
  );
}
