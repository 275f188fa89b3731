import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { formatNumber } from '../../app/format';
import type { PracticeContentTextFragment } from '../../graphql/generated/graphql';
import { Badge } from '../../ui/badge';
import { SafeHtml } from '../../ui/safe-html';
import { resultLabel } from './labels';
import { PracticeFacts } from './practice-facts.view';
import { PracticeResultView } from './practice-result.view';
import './practices.css';

interface PracticeContentProps {
  readonly content: PracticeContentTextFragment;
  readonly demo: boolean;
  /** What stands beside the text on a wide page, and after its summary and verdict on a narrow one. */
  readonly aside?: ReactNode;
  /** What follows the text. */
  readonly children?: ReactNode;
}

/** What a write-up says, in the order in which a reader with little time needs it. What is not written yet is left out. */
export function PracticeContentView({ content, demo, aside, children }: PracticeContentProps) {
  return (
    <div className={`kd-practice${aside ? ' kd-practice--aside' : ''}`}>
      <div className="kd-practice__lead">
        <Marks content={content} demo={demo} />
        {content.summary && <p className="kern-body kern-body--large kd-lines">{content.summary}</p>}
        {(content.go || content.noGo) && (
          <div className="kd-pair">
            <Verdict title={t`Go`} kind="go" text={content.go} />
            <Verdict title={t`No-Go`} kind="no-go" text={content.noGo} />
          </div>
        )}
      </div>
      {aside && <div className="kd-practice__aside">{aside}</div>}
      <div className="kd-practice__text">
        <Section title={t`Für wen – und für wen nicht`}>
          <Suitability content={content} />
        </Section>
        <Section title={t`Das Problem`}>
          {content.problemHtml && <SafeHtml className="kd-prose" html={content.problemHtml} />}
        </Section>
        <Section title={t`Das Vorgehen`}>
          {content.approachHtml && <SafeHtml className="kd-prose" html={content.approachHtml} />}
        </Section>
        <Section title={t`Die Schritte`}>{content.steps.length > 0 && <Steps steps={content.steps} />}</Section>
        <Section title={t`Was herauskam`}>
          <PracticeResultView result={content.result} />
        </Section>
        <Section title={t`Auf einen Blick`}>
          <PracticeFacts content={content} />
        </Section>
        {children}
      </div>
    </div>
  );
}

function Marks({ content, demo }: Pick<PracticeContentProps, 'content' | 'demo'>) {
  return (
    <ul className="kd-facts">
      {content.result.kind && (
        <li>
          <Badge>{t`Ergebnis: ${resultLabel(content.result.kind)}`}</Badge>
        </li>
      )}
      {content.maturity && (
        <li>
          <Badge>{content.maturity.label}</Badge>
        </li>
      )}
      {content.triedAtCaseload && (
        <li>
          <Badge>{t`erprobt bei 1:${content.triedAtCaseload.ratio}`}</Badge>
        </li>
      )}
      {demo && (
        <li>
          <Badge kind="warning">{t`Demo: Personen und Zahlen sind erfunden`}</Badge>
        </li>
      )}
    </ul>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  if (!children) return null;
  return (
    <section className="kd-section">
      <h2 className="kern-heading-large">{title}</h2>
      {children}
    </section>
  );
}

function Verdict({
  title,
  kind,
  text,
}: {
  readonly title: string;
  readonly kind: 'go' | 'no-go';
  readonly text: string;
}) {
  if (!text) return null;
  return (
    <section className={`kd-verdict kd-verdict--${kind}`}>
      <h2 className="kern-heading-medium">{title}</h2>
      <p className="kern-body kd-lines">{text}</p>
    </section>
  );
}

function Steps({ steps }: { readonly steps: PracticeContentTextFragment['steps'] }) {
  return (
    <ol className="kd-steps">
      {steps.map(({ description, minutesPerCase, responsible }, index) => (
        <li key={index}>
          <p className="kern-body kd-lines">{description}</p>
          {(responsible || minutesPerCase !== null) && (
            <p className="kd-steps__note">
              {[responsible, minutesPerCase !== null && t`${formatNumber(minutesPerCase)} Minuten je Fall`]
                .filter(Boolean)
                .join(' · ')}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function Suitability({ content }: { readonly content: PracticeContentTextFragment }) {
  return (
    <>
      <p className="kern-body">
        {content.suitableForAll
          ? t`Geeignet für alle Gruppen.`
          : t`Geeignet für: ${content.targetGroups.map(({ label }) => label).join(', ')}.`}
      </p>
      {content.exclusions.length > 0 && (
        <>
          <h3 className="kern-heading-medium">
            <Trans>Nicht geeignet für</Trans>
          </h3>
          <dl className="kern-description-list">
            {content.exclusions.map(({ targetGroup, reason }) => (
              <div className="kern-description-list-item" key={targetGroup.label}>
                <dt className="kern-description-list-item__key">{targetGroup.label}</dt>
                <dd className="kern-description-list-item__value">{reason}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  );
}
