import { t } from '@lingui/core/macro';
import { useAction } from '../../graphql/use-action';
import { Button } from '../../ui/button';
import { RefusalNotice } from '../../ui/problem-list';
import { useMarkTalk } from './mark-talk.operation';

interface BookmarkButtonProps {
  readonly talk: { readonly id: string; readonly title: string; readonly isBookmarked: boolean };
}

/** Marks a talk for oneself, or takes the mark away. */
export function BookmarkButton({ talk: { id, title, isBookmarked } }: BookmarkButtonProps) {
  const mark = useMarkTalk();
  const { busy, refusal, run } = useAction();
  return (
    <>
      {refusal && <RefusalNotice refusal={refusal} />}
      <p>
        <Button
          busy={busy}
          label={isBookmarked ? t`Nicht mehr merken: ${title}` : t`Merken: ${title}`}
          onClick={() => void run(() => mark(id, !isBookmarked))}
        >
          {isBookmarked ? t`Nicht mehr merken` : t`Merken`}
        </Button>
      </p>
    </>
  );
}
