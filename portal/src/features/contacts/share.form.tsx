import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useMember } from '../../app/session';
import type { ContactChannelKind, ContactRequestEntryFragment } from '../../graphql/generated/graphql';
import { useAction } from '../../graphql/use-action';
import { Button } from '../../ui/button';
import { CheckboxGroup } from '../../ui/choice';
import { RefusalNotice } from '../../ui/problem-list';
import { useShareContactChannels } from './answer-contact-request.operation';
import { toChannelOptions } from './channel-labels';

interface ShareFormProps {
  readonly request: ContactRequestEntryFragment;
  readonly onDone: () => void;
}

/** Shows further channels of one's own after a request was accepted; nothing where all are shown. */
export function ShareForm({ request: { id, ownDisclosures, requester }, onDone }: ShareFormProps) {
  const shown = ownDisclosures.map(({ kind }) => kind);
  const options = toChannelOptions(useMember().contactChannels).filter(({ value }) => !shown.includes(value));
  const share = useShareContactChannels();
  const { busy, refusal, run } = useAction();
  const [channels, setChannels] = useState<ContactChannelKind[]>([]);
  if (options.length === 0) return null;
  return (
    <details className="kd-details">
      <summary>
        <Trans>Weitere eigene Kontaktwege zeigen</Trans>
      </summary>
      <form
        className="kd-form"
        onSubmit={(event) => {
          event.preventDefault();
          void run(() => share({ id, channels })).then((done) => done && onDone());
        }}
      >
        <CheckboxGroup
          id={`share-${id}`}
          label={t`Was darf ${requester.displayName} von Ihnen sehen?`}
          options={options}
          chosen={channels}
          onChange={(chosen) => setChannels(chosen as ContactChannelKind[])}
        />
        {refusal && <RefusalNotice refusal={refusal} idOf={() => `share-${id}`} />}
        <p>
          <Button type="submit" busy={busy}>
            <Trans>Zeigen</Trans>
          </Button>
        </p>
      </form>
    </details>
  );
}
