import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** A link within a text, to another page of the portal. */
export function TextLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  return (
    <Link to={to} className="kern-link">
      {children}
    </Link>
  );
}
