import { i18n, type MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

const JOB_LABELS: Readonly<Record<string, MessageDescriptor>> = {
  'contacts.deliver': msg`Kontaktanfrage zustellen`,
  'contacts.notify': msg`E-Mail zu einer Kontaktanfrage`,
  'events.ask-author': msg`E-Mail: Bitte um Zustimmung zu einem Vortrag`,
  'events.forget-attendances': msg`Abgelaufene Teilnahmen löschen`,
  'events.notify-of-event': msg`E-Mail zu einer geänderten Veranstaltung`,
  'events.notify-of-talk': msg`E-Mail zu einem geänderten Vortrag`,
  'events.propose-anew': msg`Verbindungen zu allen Vorträgen neu vorschlagen`,
  'events.propose-links': msg`Verbindungen zu Vorträgen vorschlagen`,
  'events.tell-of-event': msg`Empfänger zu einer geänderten Veranstaltung ermitteln`,
  'events.tell-of-talk': msg`Empfänger zu einem geänderten Vortrag ermitteln`,
  'idempotency.forget': msg`Abgelaufene Schlüssel wiederholter Anfragen löschen`,
  'jobcenter-import.apply': msg`Liste der Jobcenter übernehmen`,
  'practices.notify': msg`E-Mail zu einem Praxisbeispiel`,
  'saved-searches.begin-week': msg`Wochenmails zu gespeicherten Suchen vorbereiten`,
  'saved-searches.mail': msg`Wochenmail zu gespeicherten Suchen`,
  'schedule-import.forget': msg`Abgelaufene Importe löschen`,
  'schedule-import.plan': msg`Programm einer Veranstaltung einlesen`,
  'schedule-source.fetch': msg`Programm von seiner gemerkten Adresse holen`,
  'schedule-source.fetch-all': msg`Alle gemerkten Programme holen`,
  'search.forget-missed-words': msg`Abgelaufene Suchwörter ohne Treffer löschen`,
  'search.index': msg`Suchindex nachführen`,
  'search.index-meilisearch': msg`Suchindex von Meilisearch nachführen`,
  'search.rebuild': msg`Suchindex neu aufbauen`,
  'search.reindex': msg`Alle Suchindizes neu aufbauen`,
  'search.watch-indexes': msg`Suchindex überwachen`,
  'uploads.forget': msg`Abgelaufene hochgeladene Dateien löschen`,
};

/** What a kind of background work does, in words; a kind without words as the log calls it. */
export function jobLabel(kind: string): string {
  const label = JOB_LABELS[kind];
  return label ? i18n._(label) : kind;
}
