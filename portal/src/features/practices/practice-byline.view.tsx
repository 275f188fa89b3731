import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { formatDay } from '../../app/format';
import type { PracticeFrameFragment } from '../../graphql/generated/graphql';

interface PracticeBylineProps {
  readonly practice: PracticeFrameFragment;
  readonly publishedAt?: string | undefined;
  readonly number?: number | undefined;
}

/** Who wrote it, for which houses, and from when it is. */
export function PracticeByline({ practice, publishedAt, number }: PracticeBylineProps) {
  const { partnerJobcenter, lastConfirmedAt } = practice;
  const authors = practice.authors.filter(({ confirmed }) => confirmed);
  return (
    <ul className="kd-facts">
      <li>
        <Trans>
          Von{' '}
          {authors
            .map(({ staffMember }) =>
              partnerJobcenter
                ? `${staffMember.displayName}, ${staffMember.jobcenter?.name ?? ''}`
                : staffMember.displayName,
            )
            .join(t` und `)}
        </Trans>
      </li>
      {publishedAt && (
        <li>
          <Trans>
            veröffentlicht am {formatDay(publishedAt)}
            {number !== undefined && number > 1 && t` (Fassung ${number})`}
          </Trans>
        </li>
      )}
      {lastConfirmedAt && (
        <li>
          <Trans>zuletzt bestätigt am {formatDay(lastConfirmedAt)}</Trans>
        </li>
      )}
    </ul>
  );
}
