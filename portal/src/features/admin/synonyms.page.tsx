import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useAction } from '../../graphql/use-action';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { ConfirmButton } from '../../ui/confirm-button';
import { TextArea } from '../../ui/field';
import { Listing } from '../../ui/listing';
import { RefusalNotice } from '../../ui/problem-list';
import { Status } from '../../ui/status';
import { AdminPage } from './admin-page';
import { useAddSynonyms, useRemoveSynonyms, useSynonyms } from './synonyms.operation';

/** Words of one meaning: whoever types one of them finds the others too. */
export default function SynonymsPage() {
  return (
    <AdminPage title={t`Synonyme`} at="/verwaltung/synonyme">
      {() => (
        <>
          <AddForm />
          <section className="kd-section" aria-labelledby="gruppen">
            <h2 className="kern-heading-large" id="gruppen" tabIndex={-1}>
              <Trans>Wörter einer Bedeutung</Trans>
            </h2>
            <Listing
              usePage={(after) => {
                const { data, ...state } = useSynonyms(after);
                return { ...state, page: data?.synonyms };
              }}
              render={({ id, words, shipped }) => <Group id={id} words={words} shipped={shipped} />}
              empty={t`Es gibt noch keine.`}
            />
          </section>
        </>
      )}
    </AdminPage>
  );
}

interface GroupProps {
  readonly id: string;
  readonly words: readonly string[];
  readonly shipped: boolean;
}

function Group({ id, words, shipped }: GroupProps) {
  const remove = useRemoveSynonyms();
  const text = words.join(' · ');
  return (
    <article className="kd-hit">
      <div className="kd-actions">
        <p className="kern-body">{text}</p>
        {shipped ? (
          <Badge>{t`gehört zum Dienst`}</Badge>
        ) : (
          <ConfirmButton
            rank="tertiary"
            label={t`Entfernen: ${text}`}
            title={t`Gruppe entfernen?`}
            question={t`Diese Wörter finden einander dann nicht mehr: ${text}`}
            work={() => remove(id)}
            onDone={() => document.getElementById('gruppen')?.focus()}
          >
            {t`Entfernen`}
          </ConfirmButton>
        )}
      </div>
    </article>
  );
}

function AddForm() {
  const add = useAddSynonyms();
  const { busy, done, refusal, run } = useAction();
  const [text, setText] = useState('');
  const words = text.split('\n').filter((line) => line.trim() !== '');
  return (
    <form
      className="kd-form kd-section"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void run(() => add(words)).then((ok) => ok && setText(''));
      }}
    >
      {refusal && <RefusalNotice refusal={refusal} idOf={() => 'words'} />}
      <TextArea
        id="words"
        label={t`Neue Gruppe`}
        hint={t`Zwei bis zwanzig Wörter oder kurze Ausdrücke einer Bedeutung, jedes in einer Zeile`}
        value={text}
        onChange={setText}
        error={refusal?.violations[0]?.message}
      />
      <div className="kd-actions">
        <Button type="submit" rank="primary" busy={busy}>
          <Trans>Gruppe hinzufügen</Trans>
        </Button>
        <Status>{done && t`Die Wörter finden einander ab der nächsten Suche.`}</Status>
      </div>
    </form>
  );
}
