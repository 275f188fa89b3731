import type { ReactNode } from 'react';
import { Link } from 'react-router';

type Rank = 'primary' | 'secondary' | 'tertiary';

interface ButtonProps {
  readonly children: ReactNode;
  readonly rank?: Rank;
  readonly type?: 'button' | 'submit';
  /** Work is under way: the button stays where it is, and does nothing. */
  readonly busy?: boolean;
  readonly onClick?: () => void;
  readonly label?: string;
  readonly expanded?: boolean;
  readonly controls?: string;
}

/** Does something on this page. */
export function Button({
  children,
  rank = 'secondary',
  type = 'button',
  busy = false,
  onClick,
  label,
  expanded,
  controls,
}: ButtonProps) {
  return (
    <button
      type={type}
      className={`kern-btn kern-btn--${rank}`}
      aria-disabled={busy || undefined}
      aria-label={label}
      aria-expanded={expanded}
      aria-controls={controls}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.();
      }}
    >
      <span className="kern-label">{children}</span>
    </button>
  );
}

/** Leads to another page of the portal and looks like a button. */
export function LinkButton({
  to,
  children,
  rank = 'secondary',
}: {
  readonly to: string;
  readonly children: ReactNode;
  readonly rank?: Rank;
}) {
  return (
    <Link to={to} className={`kern-btn kern-btn--${rank}`}>
      <span className="kern-label">{children}</span>
    </Link>
  );
}
