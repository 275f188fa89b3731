import { Trans } from '@lingui/react/macro';
import { useConnection } from '../graphql/connection';
import { Icon } from '../ui/icon';

/** Says that the connection is lost, and that the portal goes on trying. It must be on the page before its text is. */
export function ConnectionNotice() {
  const reached = useConnection();
  return (
    <div role="status">
      {!reached && (
        <p className="kd-connection kern-body">
          <Icon name="warning" />
          <span>
            <Trans>
              Keine Verbindung zum Dienst. Was Sie sehen, ist vielleicht nicht mehr aktuell; wir versuchen es weiter.
            </Trans>
          </span>
        </p>
      )}
    </div>
  );
}
