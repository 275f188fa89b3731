import { t } from '@lingui/core/macro';
import type { ScheduleChangeKind, ScheduleChangesQuery } from '../../../graphql/generated/graphql';
import { Badge } from '../../../ui/badge';
import { Listing } from '../../../ui/listing';
import { Table } from '../../../ui/table';
import { talkStateLabel } from '../labels';
import { dayIn, timeIn, timeSpan } from '../event-dates';
import { changeKindLabel, fieldLabel } from './labels';
import { useScheduleChanges } from './schedule-import.operation';

type LoadedPlan = NonNullable<NonNullable<ScheduleChangesQuery['scheduleImport']>['plan']>;
type Change = LoadedPlan['changes']['edges'][number]['node'];

const BADGES: Readonly<Record<ScheduleChangeKind, 'danger' | 'warning' | 'info' | 'success'>> = {
  UNREADABLE: 'danger',
  GONE: 'danger',
  MOVED: 'warning',
  CHANGED: 'info',
  ADDED: 'success',
};

/** The lines of a plan: what happens to each slot, field by field. */
export function ImportChanges({ importId, timeZone }: { readonly importId: string; readonly timeZone: string }) {
  return (
    <Listing
      usePage={(after) => {
        const { data, ...state } = useScheduleChanges(importId, after);
        const changes = data?.scheduleImport?.plan?.changes;
        const page = changes && {
          nodes: changes.edges.map(({ node, cursor }) => ({ ...node, id: cursor })),
          pageInfo: changes.pageInfo,
        };
        return { ...state, page };
      }}
      render={(change) => <ChangeEntry change={change} timeZone={timeZone} />}
      empty={t`Nichts.`}
    />
  );
}

function ChangeEntry({ change, timeZone }: { readonly change: Change; readonly timeZone: string }) {
  const { kind, title, startsAt, endsAt, room, place, reason, fields } = change;
  const name = title ?? t`Ohne Titel`;
  return (
    <article className="kd-hit">
      <h3 className="kern-heading-medium">{name}</h3>
      <ul className="kd-facts">
        <li>
          <Badge kind={BADGES[kind]}>{changeKindLabel(kind)}</Badge>
        </li>
        {startsAt && <li>{dayIn(startsAt, timeZone)}</li>}
        {startsAt && endsAt && <li>{timeSpan(startsAt, endsAt, timeZone)}</li>}
        {room && <li>{room}</li>}
        {place && <li>{place}</li>}
      </ul>
      {reason && <p className="kern-body">{reason}</p>}
      {fields.length > 0 && (
        <Table
          caption={t`Änderungen an „${name}“`}
          columns={[t`Feld`, t`Bisher`, t`Neu`]}
          rows={fields.map(({ field, before, after }) => [
            fieldLabel(field),
            valueOf(field, before, timeZone),
            valueOf(field, after, timeZone),
          ])}
        />
      )}
    </article>
  );
}

function valueOf(field: string, value: string | null, timeZone: string): string {
  if (value === null) return '–';
  if (field === 'startsAt' || field === 'endsAt') return t`${dayIn(value, timeZone)}, ${timeIn(value, timeZone)} Uhr`;
  if (field === 'state') return talkStateLabel(value as 'SCHEDULED' | 'MOVED' | 'CANCELLED') ?? t`Findet statt`;
  return value;
}
