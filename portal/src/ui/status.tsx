import type { ReactNode } from 'react';

/** A line whose changes screen readers say when they have time. It must be on the page before its text is. */
export function Status({ children }: { readonly children?: ReactNode }) {
  return (
    <p className="kern-body kern-body--muted kd-status" role="status">
      {children}
    </p>
  );
}
