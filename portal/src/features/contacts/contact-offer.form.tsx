import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { ContactOfferTextQuery } from '../../graphql/generated/graphql';
import type { Refused } from '../../graphql/refused';
import { Button } from '../../ui/button';
import { Group } from '../../ui/choice';
import { TextField } from '../../ui/field';
import { RefusalNotice } from '../../ui/problem-list';
import { Status } from '../../ui/status';
import { AnswererField } from './answerer.field';
import { useUpdateContactOffer } from './contact-offer.operation';

type Offer = NonNullable<NonNullable<ContactOfferTextQuery['practiceBySlug']>['contactOffer']>;

interface ContactOfferFormProps {
  readonly practiceId: string;
  /** The house of the practice, and the second one of a dialogue. */
  readonly houseIds: readonly [string, string?];
  readonly offer: Offer;
}

/** Who answers and under which name, until when they pause, and how much they take on at once. */
export function ContactOfferForm({ practiceId, houseIds, offer }: ContactOfferFormProps) {
  const update = useUpdateContactOffer();
  const [version, setVersion] = useState(offer.version);
  const [functionLabel, setFunctionLabel] = useState(offer.functionLabel);
  const [seats, setSeats] = useState(offer.seats);
  const [pausedUntil, setPausedUntil] = useState(offer.pausedUntil ?? '');
  const [most, setMost] = useState(String(offer.maxOpenRequests));
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refused>();
  const [said, setSaid] = useState('');
  const errorOf = (id: string) => refusal?.violations.find(({ field }) => fieldId(field) === id)?.message;
  const save = async () => {
    setBusy(true);
    setSaid('');
    setRefusal(undefined);
    const outcome = await update({
      practiceId,
      expectedVersion: version,
      input: {
        functionLabel,
        seatIds: seats.map(({ id }) => id),
        pausedUntil: pausedUntil || null,
        // What is no number is none that the service allows, and it says so.
        maxOpenRequests: Number.parseInt(most, 10) || 0,
      },
    });
    setBusy(false);
    if (outcome.kind === 'REFUSED') return setRefusal(outcome);
    setVersion(outcome.version);
    setSaid(t`Gespeichert`);
  };
  return (
    <form
      className="kd-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void save();
      }}
    >
      <TextField
        id="functionLabel"
        label={t`Unter diesem Namen`}
        hint={t`Etwa „Team Digitale Beratung“: Er bleibt, wenn Menschen gehen.`}
        maxLength={100}
        value={functionLabel}
        onChange={setFunctionLabel}
        error={errorOf('functionLabel')}
      />
      <Group
        id="seatIds"
        label={t`Wer antwortet`}
        hint={t`Jede Person bekommt die Anfragen; es genügt, dass eine antwortet.`}
        error={errorOf('seatIds')}
        optional={false}
      >
        <ul className="kd-list">
          {seats.map(({ id, displayName }) => (
            <li className="kd-actions" key={id}>
              <span>{displayName}</span>
              {seats.length > 1 && (
                <Button
                  rank="tertiary"
                  label={t`${displayName} entfernen`}
                  onClick={() => {
                    setSeats(seats.filter((seat) => seat.id !== id));
                    setSaid(t`${displayName} antwortet nicht mehr, sobald Sie speichern.`);
                  }}
                >
                  <Trans>Entfernen</Trans>
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Group>
      <AnswererField
        houseIds={houseIds}
        without={seats.map(({ id }) => id)}
        onPick={(person) => {
          setSeats([...seats, person]);
          setSaid(t`${person.displayName} antwortet auch, sobald Sie speichern.`);
        }}
      />
      <TextField
        id="pausedUntil"
        label={t`Pause bis`}
        hint={t`Letzter Tag, an dem niemand anfragen kann, etwa im Urlaub. Leer lassen, wenn keine Pause ist.`}
        type="date"
        value={pausedUntil}
        onChange={setPausedUntil}
        error={errorOf('pausedUntil')}
        optional
      />
      <TextField
        id="maxOpenRequests"
        label={t`Höchstens so viele offene Anfragen`}
        hint={t`Sind es mehr, kann vorerst niemand weiter anfragen.`}
        inputMode="numeric"
        value={most}
        onChange={setMost}
        error={errorOf('maxOpenRequests')}
      />
      {refusal && <RefusalNotice refusal={refusal} idOf={fieldId} />}
      <div className="kd-actions">
        <Button type="submit" rank="primary" busy={busy}>
          <Trans>Speichern</Trans>
        </Button>
        <Status>{said}</Status>
      </div>
    </form>
  );
}

/** `input.seatIds.0` → `seatIds` */
function fieldId(path: string): string {
  return path.replace(/^input\./, '').split('.')[0]!;
}
