import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { formatDay } from '../../app/format';
import type { PracticeFrameFragment } from '../../graphql/generated/graphql';
import { Button } from '../../ui/button';
import { housesLabel } from './labels';

interface CitationProps {
  readonly practice: PracticeFrameFragment;
  readonly number: number;
  readonly publishedAt: string;
}

/** How to cite a revision, to copy. The revision is named, because later ones may say something else. */
export function Citation({ practice, number, publishedAt }: CitationProps) {
  const [said, setSaid] = useState('');
  const confirmed = practice.authors.filter((author) => author.confirmed);
  const authors = confirmed.map(({ staffMember }) => staffMember.displayName).join(t` und `);
  const address = `${window.location.origin}/praxis/${practice.slug}`;
  const text = t`${authors} (${housesLabel(practice)}): ${practice.title}. Kurzer Draht, Fassung ${number} vom ${formatDay(publishedAt)}. ${address}`;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(t`Kopiert.`),
      () => setSaid(t`Das Kopieren hat nicht geklappt. Bitte den Text markieren.`),
    );
  return (
    <section className="kd-section kd-citation">
      <h2 className="kern-heading-large">
        <Trans>Zitieren</Trans>
      </h2>
      <p className="kern-body kd-quote">{text}</p>
      <div className="kd-actions">
        <Button onClick={() => void copy()}>
          <Trans>Text kopieren</Trans>
        </Button>
        <span role="status">{said}</span>
      </div>
    </section>
  );
}
