import { i18n, type MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useRef } from 'react';
import { formatDay } from '../../app/format';
import type {
  ContactRequestBox,
  ContactRequestEntryFragment,
  ContactRequestState,
} from '../../graphql/generated/graphql';
import { Badge } from '../../ui/badge';
import { TextLink } from '../../ui/text-link';
import { practicePath } from '../practices/labels';
import { MeetingPlaces } from '../events/meeting-places.view';
import { AnswerForm } from './answer.form';
import { channelLabel } from './channel-labels';
import { RequestOutcome } from './request-outcome.view';
import { ShareForm } from './share.form';
import { WithdrawButton } from './withdraw.button';

interface ContactRequestProps {
  readonly request: ContactRequestEntryFragment;
  readonly box: ContactRequestBox;
}

const STATES: Readonly<
  Record<ContactRequestState, { label: MessageDescriptor; kind: 'info' | 'success' | 'warning' }>
> = {
  OPEN: { label: msg`Offen`, kind: 'warning' },
  ACCEPTED: { label: msg`Angenommen`, kind: 'success' },
  DECLINED: { label: msg`Abgelehnt`, kind: 'info' },
  WITHDRAWN: { label: msg`Zurückgezogen`, kind: 'info' },
};

/** One request: what was asked, where it stands, and what can be done. */
export function ContactRequestView({ request, box }: ContactRequestProps) {
  const { practice, requester, state, viewerCan } = request;
  const entry = useRef<HTMLElement>(null);
  // The button that was pressed goes away with the answer.
  const onDone = () => entry.current?.focus();
  const from = requester.jobcenter ? `${requester.displayName}, ${requester.jobcenter.name}` : requester.displayName;
  return (
    <article className="kd-hit" ref={entry} tabIndex={-1}>
      <h3 className="kern-heading-medium">
        {practice ? (
          <TextLink to={practicePath(practice)}>{practice.title}</TextLink>
        ) : (
          t`Praxisbeispiel nicht mehr sichtbar`
        )}
      </h3>
      <ul className="kd-facts">
        <li>
          <Badge kind={STATES[state].kind}>{i18n._(STATES[state].label)}</Badge>
        </li>
        {box === 'INBOX' && (
          <li>
            <Trans>von {from}</Trans>
          </li>
        )}
        <li>
          <Trans>gesendet am {formatDay(request.createdAt)}</Trans>
        </li>
        <li>
          <Trans>Wunsch: {channelLabel(request.wishedChannel)}</Trans>
        </li>
      </ul>
      <blockquote className="kd-quote kern-body kd-lines">{request.message}</blockquote>
      <div className="kd-outcome" role="status">
        <RequestOutcome request={request} box={box} />
      </div>
      <MeetingPlaces request={request} />
      {viewerCan.accept.allowed && <AnswerForm request={request} onDone={onDone} />}
      {viewerCan.shareChannels.allowed && <ShareForm request={request} onDone={onDone} />}
      {viewerCan.withdraw.allowed && <WithdrawButton id={request.id} onDone={onDone} />}
    </article>
  );
}
