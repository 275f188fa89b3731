import { Component, type ReactNode } from 'react';
import { Alert } from '../ui/alert';
import { Button } from '../ui/button';

/** The one place that unexpected errors of the portal reach: says so, and offers to load the page anew. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="kd-main">
        <Alert kind="danger" title="Diese Seite hat einen Fehler" live>
          <p className="kern-body">
            Bitte laden Sie die Seite neu. Bleibt der Fehler, melden Sie ihn bitte der Servicestelle.
          </p>
          <p>
            <Button onClick={() => window.location.reload()}>Neu laden</Button>
          </p>
        </Alert>
      </main>
    );
  }
}
