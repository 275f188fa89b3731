import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useId, useRef, useState } from 'react';
import { assertNever } from '../../app/assert-never';
import { useDelayed } from '../../app/use-delayed';
import type { Failure } from '../../graphql/failure';
import type { ProposeTalkLinkInput, TalkLinkType } from '../../graphql/generated/graphql';
import { refused } from '../../graphql/refused';
import { useAction } from '../../graphql/use-action';
import { Button } from '../../ui/button';
import { Combobox, type ComboboxOption } from '../../ui/combobox';
import { SelectField } from '../../ui/field';
import { RefusalNotice } from '../../ui/problem-list';
import { Status } from '../../ui/status';
import { linkTypeLabel } from './labels';
import { useProposeTalkLink, type Proposed } from './propose-talk-link.operation';

/** What can be chosen for the other end of a link. */
export interface Choices {
  readonly options: readonly ComboboxOption[];
  readonly failure: Failure | undefined;
  readonly loading: boolean;
}

interface ProposeLinkProps {
  /** Words of the button that opens the form. */
  readonly invitation: string;
  /** What is to be found, and how. */
  readonly label: string;
  readonly hint: string;
  readonly empty: string;
  /** Hook that finds what fits to a text. */
  readonly useChoices: (text: string) => Choices;
  /** Both ends of the link, with what was chosen for the other one. */
  readonly endsOf: (chosen: string) => Pick<ProposeTalkLinkInput, 'talkId' | 'practiceId'>;
}

const TYPES: readonly TalkLinkType[] = ['PRESENTS', 'DISCUSSES', 'CONTRADICTS'];
const PAUSE_MS = 250;

/** Proposes a link from one of its ends, behind a button. */
export function ProposeLink(props: ProposeLinkProps) {
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  return (
    <div className="kd-stack" ref={frame}>
      <p>
        <Button
          expanded={open}
          controls={id}
          onClick={() => {
            setSaid('');
            setOpen(!open);
          }}
        >
          {props.invitation}
        </Button>
      </p>
      <div id={id} hidden={!open}>
        {open && (
          <ProposalForm
            {...props}
            onDone={(sentence) => {
              setSaid(sentence);
              setOpen(false);
              // The button that was pressed goes with the form.
              frame.current?.querySelector('button')?.focus();
            }}
          />
        )}
      </div>
      <Status>{said}</Status>
    </div>
  );
}

interface ProposalFormProps extends ProposeLinkProps {
  /** The link is proposed, and where it stands is said by the sentence. */
  readonly onDone: (sentence: string) => void;
}

function ProposalForm({ label, hint, empty, useChoices, endsOf, onDone }: ProposalFormProps) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<ComboboxOption>();
  const [type, setType] = useState<TalkLinkType>('PRESENTS');
  const asked = useDelayed(chosen ? '' : text.trim(), PAUSE_MS);
  const { options, failure, loading } = useChoices(asked);
  const isCurrent = asked !== '' && asked === text.trim() && !loading;
  const propose = useProposeTalkLink();
  const { busy, refusal, run } = useAction();
  const submit = async () => {
    let outcome: Proposed | undefined;
    await run(async () => {
      const missing = { field: 'link', message: t`Wählen Sie einen Eintrag aus der Liste.` };
      outcome = chosen ? await propose({ ...endsOf(chosen.value), type }) : refused(missing.message, [missing]);
      return outcome;
    });
    if (outcome?.kind === 'DONE') onDone(sentenceOf(outcome.waitsFor));
  };
  return (
    <form
      className="kd-form"
      noValidate
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void submit();
      }}
    >
      <Combobox
        id="link"
        label={label}
        hint={hint}
        text={text}
        onText={(next) => {
          setText(next);
          setChosen(undefined);
        }}
        options={isCurrent ? options : []}
        onPick={(value) => {
          const option = options.find((one) => one.value === value);
          setChosen(option);
          setText(option?.label ?? '');
        }}
        empty={isCurrent ? (failure?.message ?? empty) : undefined}
      />
      <SelectField
        id="link-type"
        label={t`Der Vortrag`}
        value={type}
        onChange={(value) => setType(value as TalkLinkType)}
        options={TYPES.map((value) => ({ value, label: linkTypeLabel(value) }))}
      />
      {refusal && <RefusalNotice refusal={refusal} idOf={(field) => field} />}
      <div className="kd-actions">
        <Button type="submit" rank="primary" busy={busy}>
          <Trans>Vorschlagen</Trans>
        </Button>
      </div>
    </form>
  );
}

function sentenceOf(waitsFor: 'NOBODY' | 'ORGANISER' | 'AUTHORS'): string {
  switch (waitsFor) {
    case 'NOBODY':
      return t`Verbunden: Beide Seiten führen jetzt zueinander.`;
    case 'ORGANISER':
      return t`Vorgeschlagen. Zu sehen ist es, sobald es bestätigt ist von denen, die die Veranstaltung pflegen.`;
    case 'AUTHORS':
      return t`Bestätigt. Zu sehen ist es, sobald die Autorinnen und Autoren des Praxisbeispiels zugestimmt haben.`;
    default:
      return assertNever(waitsFor);
  }
}
