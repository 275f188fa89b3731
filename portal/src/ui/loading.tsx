import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { SkeletonText } from './skeleton';

/** Something is on its way: its shape for the eye, a word for screen readers. Without `children` it is a page. */
export function Loading({ children = <PageShape /> }: { readonly children?: ReactNode }) {
  return (
    <div>
      <p className="kern-sr-only" role="status">
        <Trans>Wird geladen …</Trans>
      </p>
      {children}
    </div>
  );
}

function PageShape() {
  return (
    <div className="kd-stack kd-skeleton" aria-hidden="true">
      <span className="kd-skeleton__heading" />
      <SkeletonText lines={4} />
      <SkeletonText lines={6} />
    </div>
  );
}
