import { describe, expect, it } from '@jest/globals';
import type { JobcenterImportPlan, PresentHouse } from './jobcenter-import.model.js';
import { formatPlan } from './jobcenter-import.report.js';
import { OrganisationForm, SuccessionKind } from './jobcenter.types.js';

const EMPTY: JobcenterImportPlan = {
  added: [],
  changed: [],
  renumbered: [],
  gone: [],
  blocked: [],
  unchanged: 0,
  successions: [],
  kept: [],
  badRows: [],
  effectiveOn: '2026-11-23',
};

const house = (officialNumber: string, name: string, more: Partial<PresentHouse> = {}): PresentHouse => ({
  id: officialNumber,
  officialNumber,
  officialName: name,
  name: `Jobcenter ${name}`,
  form: OrganisationForm.JOINT_INSTITUTION,
  land: 'NI',
  districtKey: null,
  place: null,
  latitude: null,
  longitude: null,
  comparisonType: null,
  closedOn: null,
  people: 0,
  practices: 0,
  formerNumbers: [],
  successorIds: [],
  ...more,
});

describe('The report of an import', () => {
  it('tells every kind of change', () => {
    const celle = house('22102', 'Celle');
    const seenplatte = house('03102', 'Süd', { land: 'MV' });
    const north = house('03122', 'Nord', { land: null, form: OrganisationForm.APPROVED_MUNICIPAL_PROVIDER });
    const plan: JobcenterImportPlan = {
      ...EMPTY,
      added: [house('43106', 'Hanau', { land: 'HE' })],
      changed: [
        {
          house: seenplatte,
          next: { ...seenplatte, form: OrganisationForm.APPROVED_MUNICIPAL_PROVIDER, place: 'Neubrandenburg' },
          changes: [
            {
              field: 'form',
              from: OrganisationForm.JOINT_INSTITUTION,
              to: OrganisationForm.APPROVED_MUNICIPAL_PROVIDER,
            },
            { field: 'place', from: null, to: 'Neubrandenburg' },
          ],
          effectiveOn: '2026-11-23',
        },
      ],
      renumbered: [
        {
          house: celle,
          next: { ...celle, officialNumber: '25114' },
          changes: [{ field: 'officialNumber', from: '22102', to: '25114' }],
          effectiveOn: '2026-11-23',
        },
      ],
      gone: [{ house: north, closedOn: '2026-01-01' }],
      unchanged: 401,
      successions: [
        { predecessor: north, successorNumber: '03102', kind: SuccessionKind.MERGED, effectiveOn: '2026-01-01' },
      ],
      kept: [{ house: celle, field: 'comparisonType', kept: 'IIA', listed: 'IIB' }],
    };
    expect(formatPlan(plan)).toBe(
      `neu                     1
geändert                1
umnummeriert            1
entfallen               1
unverändert           401
fehlerhafte Zeilen      0

Neu:
  43106  Jobcenter Hanau (gE, HE)

Geändert:
  03102  Jobcenter Süd (gE, MV)
      Trägerform: gE → zkT
      Ort: unbekannt → Neubrandenburg

Umnummeriert:
  22102 → 25114  Jobcenter Celle (gE, NI)

Entfallen:
  03122  Jobcenter Nord (zkT), geschlossen am 2026-01-01, Nachfolge: 03102

Übergänge:
  03122 → 03102  MERGED zum 2026-01-01

Nicht übernommen, weil das Jobcenter es selbst pflegt:
  22102  Jobcenter Celle (gE, NI): Vergleichstyp bleibt IIA, die Liste sagt IIB

Nur geplant, nichts geändert. Mit --apply wird der Plan ausgeführt.`,
    );
    expect(formatPlan(plan, { applied: true })).toMatch(/Übernommen; neue Stände gelten ab 2026-11-23\.$/);
  });

  it('tells what stops it and what to do', () => {
    const plan: JobcenterImportPlan = {
      ...EMPTY,
      blocked: [house('1', 'A', { people: 1, practices: 3 })],
      badRows: [
        { source: 'LIST', line: 3, reason: 'Der amtliche Name fehlt.' },
        { source: 'SUCCESSIONS', line: 2, reason: 'Die neue Nummer (new) fehlt.' },
      ],
    };
    const text = formatPlan(plan);
    expect(text).toContain('Entfallen, aber noch gebraucht:\n  1  Jobcenter A (gE, NI): 1 Person, 3 Praxisbeispiele');
    expect(text).toContain(
      'Fehlerhafte Zeilen:\n  Liste, Zeile 3: Der amtliche Name fehlt.\n  Übergänge, Zeile 2: Die neue Nummer (new) fehlt.',
    );
    expect(text).toMatch(
      /Nichts geändert\. Bitte die fehlerhaften Zeilen berichtigen\. Für Jobcenter, die entfallen .*\(--successions\)\.$/,
    );
  });

  it('says so when there is nothing to do', () => {
    expect(formatPlan({ ...EMPTY, unchanged: 404 }, { applied: true })).toMatch(
      /Nichts zu ändern: Das Verzeichnis entspricht der Liste\.$/,
    );
  });
});
