import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { formatDay, todayInGermany } from '../../app/format';
import type { MyAccessTokensQuery } from '../../graphql/generated/graphql';
import { Badge } from '../../ui/badge';
import { ConfirmButton } from '../../ui/confirm-button';
import { CopyField } from '../../ui/copy-field';
import { FailureNotice } from '../../ui/failure-notice';
import { Loading } from '../../ui/loading';
import { SkeletonList } from '../../ui/skeleton';
import { Status } from '../../ui/status';
import { AccessTokenForm, scopeLabel } from './access-token.form';
import { useMyAccessTokens, useRevokeAccessToken, type NewAccessToken } from './access-tokens.operation';
import { AccountPage } from './account-page';

type AccessToken = MyAccessTokensQuery['myAccessTokens'][number];

/** Personal access tokens: what they are, the ones there are, and a new one, whose secret is shown once. */
export default function AccessTokensPage() {
  const { data, failure, reload } = useMyAccessTokens();
  const [created, setCreated] = useState<NewAccessToken>();
  const [status, setStatus] = useState('');
  const tokens = data?.myAccessTokens;
  return (
    <AccountPage title={t`Zugangsschlüssel`}>
      <p className="kern-body">
        <Trans>
          Mit einem Zugangsschlüssel fragt ein Programm in Ihrem Namen: eine Auswertung, ein Abgleich mit dem Intranet.
          Geben Sie ihn nicht weiter; wer ihn hat, sieht, was Sie sehen.
        </Trans>
      </p>
      {created && <NewSecret token={created} key={created.secret} />}
      <section className="kd-section" aria-labelledby="schluessel">
        <h2 className="kern-heading-large" id="schluessel" tabIndex={-1}>
          <Trans>Ihre Zugangsschlüssel</Trans>
        </h2>
        {failure && <FailureNotice failure={failure} onRetry={reload} />}
        {!tokens && !failure && (
          <Loading>
            <SkeletonList entries={2} lines={1} />
          </Loading>
        )}
        <Status>{status}</Status>
        {tokens?.length === 0 && (
          <p className="kern-body">
            <Trans>Sie haben noch keinen.</Trans>
          </p>
        )}
        <ul className="kd-list">
          {tokens?.map((token) => (
            <li key={token.id}>
              <TokenEntry
                token={token}
                onRevoked={() => {
                  setStatus(t`„${token.name}“ gilt nicht mehr.`);
                  document.getElementById('schluessel')?.focus();
                  reload();
                }}
              />
            </li>
          ))}
        </ul>
      </section>
      <AccessTokenForm
        onCreated={(token) => {
          setCreated(token);
          reload();
        }}
      />
      <HowTo />
    </AccountPage>
  );
}

/** The secret of a token that was just made, in the only place where it is ever shown. */
function NewSecret({ token }: { readonly token: NewAccessToken }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <section className="kd-section kd-verdict kd-verdict--go" aria-labelledby="neu">
      <h2 className="kern-heading-medium" id="neu" tabIndex={-1} ref={heading}>
        <Trans>„{token.name}“ ist angelegt: Bitte jetzt kopieren</Trans>
      </h2>
      <CopyField id="secret" label={t`Zugangsschlüssel`} value={token.secret} />
      <p className="kern-body">
        <Trans>
          Er wird nur dieses eine Mal gezeigt und nirgends gespeichert. Er gilt bis {formatDay(token.expiresOn)}.
        </Trans>
      </p>
    </section>
  );
}

function TokenEntry({ token, onRevoked }: { readonly token: AccessToken; readonly onRevoked: () => void }) {
  const revoke = useRevokeAccessToken();
  const expired = token.expiresOn < todayInGermany();
  return (
    <article className="kd-hit">
      <h3 className="kern-heading-medium">{token.name}</h3>
      <ul className="kd-facts">
        {expired && (
          <li>
            <Badge kind="warning">{t`Abgelaufen`}</Badge>
          </li>
        )}
        <li>
          <code>{token.prefix}…</code>
        </li>
        <li>{token.scopes.map(scopeLabel).join(', ')}</li>
        <li>
          <Trans>gilt bis {formatDay(token.expiresOn)}</Trans>
        </li>
        <li>
          {token.lastUsedOn ? <Trans>zuletzt benutzt am {formatDay(token.lastUsedOn)}</Trans> : t`noch nicht benutzt`}
        </li>
      </ul>
      <p>
        <ConfirmButton
          label={t`Entfernen: ${token.name}`}
          title={t`„${token.name}“ entfernen?`}
          question={t`Programme, die ihn benutzen, kommen sofort nicht mehr hinein. Das lässt sich nicht rückgängig machen.`}
          work={() => revoke(token.id)}
          onDone={onRevoked}
        >
          {t`Entfernen`}
        </ConfirmButton>
      </p>
    </article>
  );
}

/** How a program uses a token, with a request to try. */
function HowTo() {
  const example = `curl ${window.location.origin}/graphql \\
  -H 'Authorization: Bearer ZUGANGSSCHLÜSSEL' \\
  -H 'Content-Type: application/json' \\
  -d '{"query": "{ searchPractices(query: \\"Videoberatung\\") { nodes { practice { title } } } }"}'`;
  return (
    <section className="kd-section" aria-labelledby="anleitung">
      <h2 className="kern-heading-large" id="anleitung">
        <Trans>So benutzt ihn ein Programm</Trans>
      </h2>
      <p className="kern-body">
        <Trans>
          Die Schnittstelle ist GraphQL und beschreibt sich selbst. Der Schlüssel steht im Kopf jeder Anfrage. Zum
          Ausprobieren in einem Terminal:
        </Trans>
      </p>
      <pre className="kd-code" tabIndex={0} role="region" aria-label={t`Beispiel einer Anfrage`}>
        {example}
      </pre>
    </section>
  );
}
