import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from './button';

/** Says that a form begins with what somebody wrote before and did not send, and lets them begin anew. */
export function KeptNotice({ onDiscard }: { readonly onDiscard: () => void }) {
  const [discarded, setDiscarded] = useState(false);
  return (
    <div className="kd-actions">
      <p className="kern-body" role="status">
        {discarded ? (
          <Trans>Das Formular ist wieder leer.</Trans>
        ) : (
          <Trans>Hier steht noch, was Sie zuletzt eingetragen und nicht gesendet haben.</Trans>
        )}
      </p>
      {!discarded && (
        <Button
          rank="tertiary"
          onClick={() => {
            setDiscarded(true);
            onDiscard();
          }}
        >
          <Trans>Verwerfen</Trans>
        </Button>
      )}
    </div>
  );
}
