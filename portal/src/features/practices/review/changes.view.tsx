import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { ComparedTexts } from '../../../ui/compared-texts';
import { changesBetween } from '../content-changes';

type Content = Parameters<typeof changesBetween>[0];

interface ChangesProps {
  /** Number of the published revision. */
  readonly number: number;
  readonly before: Content;
  readonly after: Content;
}

/** What a draft changes, beside what is published: only the parts that differ. */
export function ChangesView({ number, before, after }: ChangesProps) {
  const changes = changesBetween(before, after);
  return (
    <section className="kd-section kd-changes" aria-labelledby="aenderungen">
      <h2 className="kern-heading-large" id="aenderungen">
        <Trans>Was sich gegenüber Fassung {number} ändert</Trans>
      </h2>
      {changes.length === 0 && (
        <p className="kern-body">
          <Trans>Am Text hat sich nichts geändert.</Trans>
        </p>
      )}
      {changes.map((change) => (
        <section key={change.label}>
          <h3 className="kern-heading-medium">{change.label}</h3>
          <ComparedTexts
            before={change.before}
            beforeLabel={t`Veröffentlicht`}
            after={change.after}
            afterLabel={t`Eingereicht`}
          />
        </section>
      ))}
    </section>
  );
}
