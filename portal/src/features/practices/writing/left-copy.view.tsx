import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { formatMoment } from '../../../app/format';
import type { WritingVocabulariesQuery } from '../../../graphql/generated/graphql';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { valueOf } from './field-value';
import { FIELD_NAMES, labelOf } from './form-fields';
import type { LocalCopy } from './local-copies';
import { isSame } from './practice-form';

interface LeftCopyProps {
  readonly copy: LocalCopy;
  readonly vocabularies: WritingVocabulariesQuery;
  readonly onRestore: () => void;
  readonly onDiscard: () => void;
}

/** Offers what an earlier page could not store any more: because it was closed, or had no connection. */
export function LeftCopy({ copy, vocabularies, onRestore, onDiscard }: LeftCopyProps) {
  const changed = FIELD_NAMES.filter((name) => !isSame(name, copy.form, copy.base));
  return (
    <Alert kind="info" title={t`Auf diesem Gerät liegen Eingaben, die nicht gespeichert werden konnten`}>
      <p className="kern-body">
        <Trans>Sie stammen vom {formatMoment(copy.keptAt)}. Möchten Sie damit weiterschreiben?</Trans>
      </p>
      <dl className="kern-description-list">
        {changed.map((name) => (
          <div className="kern-description-list-item" key={name}>
            <dt className="kern-description-list-item__key">{labelOf(name)}</dt>
            <dd className="kern-description-list-item__value kd-lines">
              {valueOf(name, copy.form, vocabularies) || t`(leer)`}
            </dd>
          </div>
        ))}
      </dl>
      <div className="kd-actions">
        <Button rank="primary" onClick={onRestore}>
          <Trans>Eingaben wiederherstellen</Trans>
        </Button>
        <Button onClick={onDiscard}>
          <Trans>Eingaben verwerfen</Trans>
        </Button>
      </div>
    </Alert>
  );
}
