import './markdown.field.css';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useDeferredValue, useEffect, useState } from 'react';
import { Button } from '../../../ui/button';
import { TextArea, type TextAreaProps } from '../../../ui/field';
import { FailureNotice } from '../../../ui/failure-notice';
import { SafeHtml } from '../../../ui/safe-html';
import { usePreviewMarkdown } from './preview-markdown.operation';

/** Several lines of Markdown, and how readers will see them. */
export function MarkdownField(props: TextAreaProps) {
  const { id, label, value } = props;
  const [shown, setShown] = useState(false);
  const previewId = `${id}-preview`;
  return (
    <div className="kd-markdown">
      <TextArea {...props} />
      <div className="kd-markdown__tools">
        <Button
          rank="tertiary"
          expanded={shown}
          controls={previewId}
          label={shown ? t`Vorschau schließen: ${label}` : t`Vorschau: ${label}`}
          onClick={() => setShown(!shown)}
        >
          {shown ? t`Vorschau schließen` : t`Vorschau`}
        </Button>
        <details className="kd-details">
          <summary>
            <Trans>So gliedern Sie den Text</Trans>
          </summary>
          <FormattingHelp />
        </details>
      </div>
      <div id={previewId} hidden={!shown}>
        {shown && <Preview label={label} markdown={value} />}
      </div>
    </div>
  );
}

const PAUSE_MS = 500;

function Preview({ label, markdown }: { readonly label: string; readonly markdown: string }) {
  const settled = useSettled(markdown);
  const { data, failure, reload } = usePreviewMarkdown(settled);
  const html = useDeferredValue(data?.previewMarkdown);
  if (failure) return <FailureNotice failure={failure} onRetry={reload} />;
  return (
    <section className="kd-preview" aria-label={t`So sehen es Leserinnen und Leser: ${label}`}>
      {markdown.trim() === '' || !html ? (
        <p className="kern-body kern-body--muted">
          {markdown.trim() === '' ? t`Hier steht noch nichts.` : t`Vorschau wird geladen …`}
        </p>
      ) : (
        <SafeHtml className="kd-prose" html={html} />
      )}
    </section>
  );
}

/** The value as it was when it last rested for half a second; at first at once. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

function FormattingHelp() {
  const examples = [
    ['## Überschrift', t`eine Zwischenüberschrift`],
    ['- Punkt', t`ein Punkt einer Liste`],
    ['1. Punkt', t`ein Punkt einer nummerierten Liste`],
    ['**wichtig**', t`fett`],
    ['[Leitfaden](https://…)', t`ein Link`],
    [t`leere Zeile`, t`ein neuer Absatz`],
  ] as const;
  return (
    <dl className="kd-formatting">
      {examples.map(([written, meaning]) => (
        <div key={written}>
          <dt>
            <code>{written}</code>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
