import {
  isApplicable,
  type ChangedHouse,
  type FieldChange,
  type HouseFields,
  type JobcenterImportPlan,
  type PresentHouse,
} from './jobcenter-import.model.js';
import { OrganisationForm } from './jobcenter.types.js';

const FIELD_LABELS: Readonly<Record<keyof HouseFields, string>> = {
  officialNumber: 'Trägernummer',
  officialName: 'amtlicher Name',
  name: 'Anzeigename',
  form: 'Trägerform',
  land: 'Land',
  districtKey: 'Kreisschlüssel',
  place: 'Ort',
  latitude: 'Breite',
  longitude: 'Länge',
  comparisonType: 'Vergleichstyp',
  closedOn: 'geschlossen am',
};

const FORM_LABELS: Readonly<Record<string, string>> = {
  [OrganisationForm.JOINT_INSTITUTION]: 'gE',
  [OrganisationForm.APPROVED_MUNICIPAL_PROVIDER]: 'zkT',
};

/** One kind of change with a German line for each house; lines that say more of the house above begin with a space. */
export interface PlanSection {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Writes a plan as German text for the command line: the counts, then one section per kind of change that occurs, then what is to be done. */
export function formatPlan(
  plan: JobcenterImportPlan,
  options: { readonly applied: boolean } = { applied: false },
): string {
  const sections = toSections(plan).map(({ title, lines }) =>
    [`${title}:`, ...lines.map((line) => `  ${line}`)].join('\n'),
  );
  return [formatCounts(plan), ...sections, formatOutcome(plan, options.applied)].join('\n\n');
}

/** The kinds of change that occur in a plan, in the order in which people read them. */
export function toSections(plan: JobcenterImportPlan): PlanSection[] {
  const sections = [
    { title: 'Neu', lines: plan.added.map((house) => houseLine(house)) },
    { title: 'Geändert', lines: plan.changed.flatMap((change) => [houseLine(change.house), ...changeLines(change)]) },
    {
      title: 'Umnummeriert',
      lines: plan.renumbered.flatMap((change) => [
        `${change.house.officialNumber} → ${houseLine(change.next)}`,
        ...changeLines(change),
      ]),
    },
    {
      title: 'Entfallen',
      lines: plan.gone.map(
        ({ house, closedOn }) => `${houseLine(house)}, geschlossen am ${closedOn}${successorsOf(plan, house)}`,
      ),
    },
    {
      title: 'Entfallen, aber noch gebraucht',
      lines: plan.blocked.map((house) => `${houseLine(house)}: ${dependentsOf(house)}`),
    },
    {
      title: 'Übergänge',
      lines: plan.successions.map(
        (planned) =>
          `${planned.predecessor.officialNumber} → ${planned.successorNumber}  ${planned.kind} zum ${planned.effectiveOn}`,
      ),
    },
    {
      title: 'Nicht übernommen, weil das Jobcenter es selbst pflegt',
      lines: plan.kept.map(
        ({ house, field, kept, listed }) =>
          `${houseLine(house)}: ${FIELD_LABELS[field]} bleibt ${kept}, die Liste sagt ${listed}`,
      ),
    },
    {
      title: 'Fehlerhafte Zeilen',
      lines: plan.badRows.map(
        (row) => `${row.source === 'LIST' ? 'Liste' : 'Übergänge'}, Zeile ${row.line}: ${row.reason}`,
      ),
    },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function formatCounts(plan: JobcenterImportPlan): string {
  const counts: [string, number][] = [
    ['neu', plan.added.length],
    ['geändert', plan.changed.length],
    ['umnummeriert', plan.renumbered.length],
    ['entfallen', plan.gone.length + plan.blocked.length],
    ['unverändert', plan.unchanged],
    ['fehlerhafte Zeilen', plan.badRows.length],
  ];
  return counts.map(([label, count]) => `${label.padEnd(20)}${String(count).padStart(5)}`).join('\n');
}

function houseLine(house: HouseFields): string {
  return `${house.officialNumber}  ${house.name} (${FORM_LABELS[house.form] ?? house.form}${house.land === null ? '' : `, ${house.land}`})`;
}

function changeLines({ changes }: ChangedHouse): string[] {
  return changes
    .filter((change) => change.field !== 'officialNumber')
    .map(
      (change) =>
        `    ${FIELD_LABELS[change.field]}: ${formatValue(change, change.from)} → ${formatValue(change, change.to)}`,
    );
}

function formatValue({ field }: FieldChange, value: string | number | null): string {
  if (value === null) return field === 'closedOn' ? 'besteht' : 'unbekannt';
  return field === 'form' ? (FORM_LABELS[value] ?? String(value)) : String(value);
}

function successorsOf(plan: JobcenterImportPlan, house: PresentHouse): string {
  const numbers = plan.successions
    .filter((planned) => planned.predecessor === house)
    .map((planned) => planned.successorNumber);
  return numbers.length === 0 ? '' : `, Nachfolge: ${numbers.join(', ')}`;
}

function dependentsOf(house: PresentHouse): string {
  const people = house.people === 1 ? '1 Person' : `${house.people} Personen`;
  const practices = house.practices === 1 ? '1 Praxisbeispiel' : `${house.practices} Praxisbeispiele`;
  return `${people}, ${practices}`;
}

function formatOutcome(plan: JobcenterImportPlan, applied: boolean): string {
  if (isApplicable(plan) && isEmpty(plan)) return 'Nichts zu ändern: Das Verzeichnis entspricht der Liste.';
  if (applied) return `Übernommen; neue Stände gelten ab ${plan.effectiveOn}.`;
  const reasons = [
    ...(plan.badRows.length > 0 ? ['Bitte die fehlerhaften Zeilen berichtigen.'] : []),
    ...(plan.blocked.length > 0
      ? [
          'Für Jobcenter, die entfallen und noch Personen oder Praxisbeispiele haben, bitte die Nachfolge in einer Übergangsdatei angeben (--successions).',
        ]
      : []),
  ];
  return isApplicable(plan)
    ? 'Nur geplant, nichts geändert. Mit --apply wird der Plan ausgeführt.'
    : `Nichts geändert. ${reasons.join(' ')}`;
}

/** Says whether a plan changes nothing. */
export function isEmpty(plan: JobcenterImportPlan): boolean {
  return [plan.added, plan.changed, plan.renumbered, plan.gone, plan.successions].every((part) => part.length === 0);
}
