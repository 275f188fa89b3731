import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useMember } from '../../app/session';
import type { ContactChannelKind, ContactRequestEntryFragment } from '../../graphql/generated/graphql';
import { refused } from '../../graphql/refused';
import { useAction, type Outcome } from '../../graphql/use-action';
import { Button } from '../../ui/button';
import { CheckboxGroup } from '../../ui/choice';
import { SelectField, TextArea } from '../../ui/field';
import { RefusalNotice } from '../../ui/problem-list';
import { TextLink } from '../../ui/text-link';
import { toOptions, useVocabulary } from '../vocabularies/vocabularies.operation';
import { useAcceptContactRequest, useDeclineContactRequest } from './answer-contact-request.operation';
import { toChannelOptions } from './channel-labels';

/** Accept with chosen channels, or decline with a reason. */
export function AnswerForm({
  request,
  onDone,
}: {
  readonly request: ContactRequestEntryFragment;
  readonly onDone: () => void;
}) {
  const { id, wishedChannel } = request;
  const options = toChannelOptions(useMember().contactChannels);
  const reasons = useVocabulary('DECLINE_REASONS').data?.vocabulary ?? [];
  const accept = useAcceptContactRequest();
  const decline = useDeclineContactRequest();
  const [channels, setChannels] = useState<ContactChannelKind[]>(() =>
    options.filter(({ value }) => value === wishedChannel).map(({ value }) => value),
  );
  const [reason, setReason] = useState('');
  const [note, setNote] = useState('');
  const { busy, refusal, errorOf, run } = useAction();
  const answer = (work: () => Promise<Outcome>) => void run(work).then((done) => done && onDone());
  const declineWithReason = async () =>
    reason === ''
      ? refused('', [{ field: 'reason', message: t`Bitte wählen Sie einen Grund.` }])
      : decline({ id, reason, note: note.trim() || null });
  const idOf = (field: string) => `${field.split('.')[0]}-${id}`;
  return (
    <div className="kd-stack">
      {refusal && <RefusalNotice refusal={refusal} idOf={idOf} />}
      <form
        className="kd-form"
        onSubmit={(event) => {
          event.preventDefault();
          answer(() => accept({ id, channels }));
        }}
      >
        {options.length > 0 ? (
          <CheckboxGroup
            id={`channels-${id}`}
            label={t`Was darf die Person von Ihnen sehen?`}
            options={options}
            chosen={channels}
            onChange={(chosen) => setChannels(chosen as ContactChannelKind[])}
          />
        ) : (
          <p className="kern-body">
            <Trans>
              Zum Annehmen brauchen Sie mindestens einen Kontaktweg: <TextLink to="/profil">Profil ergänzen</TextLink>
            </Trans>
          </p>
        )}
        {options.length > 0 && (
          <p>
            <Button type="submit" rank="primary" busy={busy}>
              <Trans>Annehmen</Trans>
            </Button>
          </p>
        )}
      </form>
      <details className="kd-details">
        <summary>
          <Trans>Ablehnen</Trans>
        </summary>
        <form
          className="kd-form"
          onSubmit={(event) => {
            event.preventDefault();
            answer(declineWithReason);
          }}
        >
          <SelectField
            id={`reason-${id}`}
            label={t`Grund`}
            empty={t`Bitte wählen`}
            options={toOptions(reasons)}
            value={reason}
            onChange={setReason}
            error={errorOf('reason')}
          />
          <TextArea
            id={`note-${id}`}
            label={t`Bemerkung`}
            rows={2}
            value={note}
            onChange={setNote}
            error={errorOf('note')}
            optional
          />
          <p>
            <Button type="submit" busy={busy}>
              <Trans>Ablehnen</Trans>
            </Button>
          </p>
        </form>
      </details>
    </div>
  );
}
