import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Component, type ReactNode } from 'react';
import { Alert } from '../ui/alert';
import { Button } from '../ui/button';

/**
 * Where unexpected errors of the portal end: says what to do, and offers to load the page anew. That also helps when a part
 * of the page could not be loaded, because the connection was lost or a new version has taken its place.
 */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <Alert kind="danger" title={t`Diese Seite hat einen Fehler`} live>
        <p className="kern-body">
          <Trans>
            Bitte prüfen Sie Ihre Verbindung und laden Sie die Seite neu. Bleibt der Fehler, melden Sie ihn bitte der
            Servicestelle mit der Adresse dieser Seite.
          </Trans>
        </p>
        <p>
          <Button onClick={() => window.location.reload()}>
            <Trans>Neu laden</Trans>
          </Button>
        </p>
      </Alert>
    );
  }
}
