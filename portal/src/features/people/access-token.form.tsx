import { i18n, type MessageDescriptor } from '@lingui/core';
import { msg, plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { daysFromToday, formatDay } from '../../app/format';
import type { AccessScope } from '../../graphql/generated/graphql';
import { useAction } from '../../graphql/use-action';
import { Button } from '../../ui/button';
import { CheckboxGroup } from '../../ui/choice';
import { SelectField, TextField } from '../../ui/field';
import { RefusalNotice } from '../../ui/problem-list';
import { useCreateAccessToken, type NewAccessToken } from './access-tokens.operation';

const SCOPES: Readonly<Record<AccessScope, MessageDescriptor>> = {
  READ: msg`Lesen`,
  WRITE: msg`Schreiben und Dateien hochladen`,
};
const LIVES_DAYS = [30, 90, 180, 364];

/** The words for what a token allows. */
export function scopeLabel(scope: AccessScope): string {
  return i18n._(SCOPES[scope]);
}

/** Makes a token; hands it over with its secret. */
export function AccessTokenForm({ onCreated }: { readonly onCreated: (token: NewAccessToken) => void }) {
  const create = useCreateAccessToken();
  const { busy, refusal, errorOf, run } = useAction();
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<AccessScope[]>(['READ']);
  const [days, setDays] = useState('90');
  const expiresOn = daysFromToday(Number(days));
  const make = async () => {
    const outcome = await create({ name, scopes, expiresOn });
    if (outcome.kind === 'REFUSED') return outcome;
    setName('');
    onCreated(outcome.token);
    return { kind: 'DONE' } as const;
  };
  return (
    <form
      className="kd-form kd-section"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void run(make);
      }}
    >
      <h2 className="kern-heading-large">
        <Trans>Neuer Zugangsschlüssel</Trans>
      </h2>
      {refusal && <RefusalNotice refusal={refusal} idOf={idOf} />}
      <TextField
        id="name"
        label={t`Name`}
        hint={t`Am besten das Programm, das ihn benutzt`}
        maxLength={60}
        value={name}
        onChange={setName}
        error={errorOf('input.name')}
      />
      <CheckboxGroup
        id="scopes"
        label={t`Was darf das Programm in Ihrem Namen?`}
        options={(Object.keys(SCOPES) as AccessScope[]).map((scope) => ({ value: scope, label: scopeLabel(scope) }))}
        chosen={scopes}
        onChange={(chosen) => setScopes(chosen as AccessScope[])}
        error={errorOf('input.scopes')}
      />
      <SelectField
        id="expiresOn"
        label={t`Wie lange gilt er?`}
        hint={t`Letzter Tag: ${formatDay(expiresOn)}`}
        options={LIVES_DAYS.map((life) => ({
          value: String(life),
          label: life === 364 ? t`ein Jahr` : plural(life, { one: '# Tag', other: '# Tage' }),
        }))}
        value={days}
        onChange={setDays}
        error={errorOf('input.expiresOn')}
      />
      <p>
        <Button type="submit" rank="primary" busy={busy}>
          <Trans>Zugangsschlüssel anlegen</Trans>
        </Button>
      </p>
    </form>
  );
}

/** `input.scopes.0` → `scopes` */
function idOf(field: string): string {
  return field.split('.')[1]!;
}
