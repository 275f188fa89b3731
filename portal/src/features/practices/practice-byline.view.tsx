import { formatDay } from '../../app/format';
import type { PracticeFrameFragment } from '../../graphql/generated/graphql';

interface PracticeBylineProps {
  readonly practice: PracticeFrameFragment;
  readonly publishedAt?: string | undefined;
  readonly number?: number | undefined;
}

/** Who wrote it, for which houses, and from when it is. */
export function PracticeByline({ practice, publishedAt, number }: PracticeBylineProps) {
  const { authors, partnerJobcenter, lastConfirmedAt } = practice;
  return (
    <ul className="kd-facts">
      <li>
        Von{' '}
        {authors
          .map(({ staffMember }) =>
            partnerJobcenter
              ? `${staffMember.displayName}, ${staffMember.jobcenter?.name ?? ''}`
              : staffMember.displayName,
          )
          .join(' und ')}
      </li>
      {publishedAt && (
        <li>
          veröffentlicht am {formatDay(publishedAt)}
          {number !== undefined && number > 1 && ` (Fassung ${number})`}
        </li>
      )}
      {lastConfirmedAt && <li>zuletzt bestätigt am {formatDay(lastConfirmedAt)}</li>}
    </ul>
  );
}
