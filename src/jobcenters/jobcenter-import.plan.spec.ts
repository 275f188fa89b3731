import { describe, expect, it } from '@jest/globals';
import {
  isApplicable,
  type BadRow,
  type ListedHouse,
  type ListedSuccession,
  type PresentHouse,
} from './jobcenter-import.model.js';
import { planJobcenterImport } from './jobcenter-import.plan.js';
import { OrganisationForm, SuccessionKind } from './jobcenter.types.js';

const TODAY = '2026-11-23';
const YEAR = '2026-01-01';
const GE = OrganisationForm.JOINT_INSTITUTION;
const ZKT = OrganisationForm.APPROVED_MUNICIPAL_PROVIDER;

const house = (officialNumber: string, officialName: string, more: Partial<PresentHouse> = {}): PresentHouse => ({
  id: `id-${officialNumber}`,
  officialNumber,
  officialName,
  name: `Jobcenter ${officialName}`,
  form: GE,
  land: null,
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
const row = (officialNumber: string, officialName: string, more: Partial<ListedHouse> = {}): ListedHouse => ({
  line: 2,
  officialNumber,
  officialName,
  form: GE,
  ...more,
});
const line = (
  oldNumber: string,
  newNumber: string,
  kind: SuccessionKind,
  more: Partial<ListedSuccession> = {},
): ListedSuccession => ({ line: 2, oldNumber, newNumber, kind, effectiveOn: YEAR, ...more });
const { MERGED, RENUMBERED, SPLIT } = SuccessionKind;

/** A plan in few words: numbers only, `old→new` for a house that has another one now. */
function plan(
  present: PresentHouse[],
  rows: ListedHouse[],
  successions: ListedSuccession[] = [],
  badRows: BadRow[] = [],
) {
  const whole = planJobcenterImport(present, { rows, badRows }, { rows: successions, badRows: [] }, TODAY);
  const short = {
    added: whole.added.map((added) => added.officialNumber),
    changed: whole.changed.map((change) => change.house.officialNumber),
    renumbered: whole.renumbered.map((change) => `${change.house.officialNumber}→${change.next.officialNumber}`),
    gone: whole.gone.map((gone) => gone.house.officialNumber),
    blocked: whole.blocked.map((blocked) => blocked.officialNumber),
    unchanged: whole.unchanged,
  };
  return { whole, short };
}
const nothing = { added: [], changed: [], renumbered: [], gone: [], blocked: [], unchanged: 0 };

describe('An import into an empty directory', () => {
  it('adds every house; names for people are made from the official name, and what is unknown stays null', () => {
    const { whole, short } = plan(
      [],
      [
        row('1', 'Hanau'),
        row('2', 'Fulda', { name: 'Jobcenter Landkreis Fulda', form: ZKT, land: 'HE', latitude: 50.5, longitude: 9.7 }),
      ],
    );
    expect(short).toEqual({ ...nothing, added: ['1', '2'] });
    expect(whole.added[0]).toMatchObject({
      name: 'Jobcenter Hanau',
      form: GE,
      land: null,
      latitude: null,
      closedOn: null,
    });
    expect(whole.added[1]).toMatchObject({
      name: 'Jobcenter Landkreis Fulda',
      form: ZKT,
      land: 'HE',
      latitude: 50.5,
      longitude: 9.7,
    });
  });
});

describe('A house under the same number', () => {
  it('changes field by field', () => {
    const { whole } = plan(
      [house('1', 'Süd', { land: 'MV' })],
      [row('1', 'Seenplatte', { name: 'JC See', form: ZKT, latitude: 53.5, longitude: 13.2 })],
    );
    expect(whole.changed[0]!.changes).toEqual([
      { field: 'officialName', from: 'Süd', to: 'Seenplatte' },
      { field: 'name', from: 'Jobcenter Süd', to: 'JC See' },
      { field: 'form', from: GE, to: ZKT },
      { field: 'latitude', from: null, to: 53.5 },
      { field: 'longitude', from: null, to: 13.2 },
    ]);
    expect(whole.changed[0]).toMatchObject({ effectiveOn: TODAY, next: { land: 'MV' } });
  });

  it('stays when a leaner list does not say what is known, its given name included', () => {
    const known = house('1', 'Rostock, Hansestadt', {
      name: 'Jobcenter Rostock',
      land: 'MV',
      districtKey: '13003',
      place: 'Rostock',
      latitude: 54,
      longitude: 12,
    });
    expect(plan([known], [row('1', 'Rostock, Hansestadt')]).short).toEqual({ ...nothing, unchanged: 1 });
    expect(plan([known], [row('1', 'Rostock')]).whole.changed[0]!.changes).toEqual([
      { field: 'officialName', from: 'Rostock, Hansestadt', to: 'Rostock' },
    ]);
  });

  it('follows its official name when its name was made from that', () => {
    expect(plan([house('1', 'Süd')], [row('1', 'Nord')]).whole.changed[0]!.next.name).toBe('Jobcenter Nord');
  });

  it('takes a comparison type while it has none, and keeps another', () => {
    expect(plan([house('1', 'A')], [row('1', 'A', { comparisonType: 'IIA' })]).whole.changed[0]!.changes).toEqual([
      { field: 'comparisonType', from: null, to: 'IIA' },
    ]);
    const { whole, short } = plan(
      [house('1', 'A', { comparisonType: 'IIIE' })],
      [row('1', 'A', { comparisonType: 'IIA' })],
    );
    expect(short).toEqual({ ...nothing, unchanged: 1 });
    expect(whole.kept).toEqual([expect.objectContaining({ field: 'comparisonType', kept: 'IIIE', listed: 'IIA' })]);
  });
});

describe('A house under another number', () => {
  it('is found by official name, Land and form', () => {
    const { short, whole } = plan(
      [house('1', 'Celle', { land: 'NI', people: 3 })],
      [row('9', 'Celle', { land: 'NI', place: 'Celle' })],
    );
    expect(short).toEqual({ ...nothing, renumbered: ['1→9'] });
    expect(whole.renumbered[0]!.changes.map((change) => change.field)).toEqual(['officialNumber', 'place']);
  });

  it('an unknown Land fits any, on either side', () => {
    expect(plan([house('1', 'Celle')], [row('9', 'Celle', { land: 'NI' })]).short.renumbered).toEqual(['1→9']);
    expect(plan([house('1', 'Celle', { land: 'NI' })], [row('9', 'Celle')]).short.renumbered).toEqual(['1→9']);
  });

  it('is another house when Land or form differ', () => {
    expect(plan([house('1', 'Celle', { land: 'NI' })], [row('9', 'Celle', { land: 'HE' })]).short).toEqual({
      ...nothing,
      added: ['9'],
      gone: ['1'],
    });
    expect(plan([house('1', 'Celle')], [row('9', 'Celle', { form: ZKT })]).short).toEqual({
      ...nothing,
      added: ['9'],
      gone: ['1'],
    });
  });

  it('is not guessed when two fit', () => {
    expect(plan([house('1', 'Hof'), house('2', 'Hof')], [row('9', 'Hof')]).short).toEqual({
      ...nothing,
      added: ['9'],
      gone: ['1', '2'],
    });
    expect(plan([house('1', 'Hof')], [row('8', 'Hof'), row('9', 'Hof')]).short).toEqual({
      ...nothing,
      added: ['8', '9'],
      gone: ['1'],
    });
  });

  it('the number counts before the name', () => {
    expect(plan([house('1', 'A'), house('2', 'B')], [row('1', 'B'), row('2', 'A')]).short.changed).toEqual(['1', '2']);
  });

  it('is said by a succession when its name changes too, and has it from that day', () => {
    const { short, whole } = plan([house('1', 'A', { people: 1 })], [row('9', 'Z')], [line('1', '9', RENUMBERED)]);
    expect(short).toEqual({ ...nothing, renumbered: ['1→9'] });
    expect(whole.renumbered[0]!.effectiveOn).toBe(YEAR);
    expect(whole.successions).toEqual([]);
  });

  it('may exchange it with another one', () => {
    const { short } = plan(
      [house('1', 'A'), house('2', 'B')],
      [row('1', 'B'), row('2', 'A')],
      [line('1', '2', RENUMBERED), line('2', '1', RENUMBERED, { line: 3 })],
    );
    expect(short.renumbered.toSorted()).toEqual(['1→2', '2→1']);
  });
});

describe('A house that is gone', () => {
  it('is closed when nothing depends on it', () => {
    const { short, whole } = plan([house('1', 'A'), house('2', 'B')], [row('1', 'A')]);
    expect(short).toEqual({ ...nothing, gone: ['2'], unchanged: 1 });
    expect(whole.gone[0]!.closedOn).toBe(TODAY);
  });

  it.each([{ people: 1 }, { practices: 1 }])('stops the import while it has %p', (dependents) => {
    const { short, whole } = plan([house('1', 'A'), house('2', 'B', dependents)], [row('1', 'A')]);
    expect(short).toEqual({ ...nothing, blocked: ['2'], unchanged: 1 });
    expect(isApplicable(whole)).toBe(false);
  });

  it('is closed on the day of its merger, whatever depends on it', () => {
    const { short, whole } = plan(
      [house('1', 'Süd'), house('2', 'Nord', { people: 4, practices: 2 })],
      [row('1', 'Ganz')],
      [line('2', '1', MERGED)],
    );
    expect(short).toEqual({ ...nothing, changed: ['1'], gone: ['2'] });
    expect(whole.gone[0]!.closedOn).toBe(YEAR);
    expect(whole.successions).toEqual([
      { predecessor: expect.objectContaining({ id: 'id-2' }), successorNumber: '1', kind: MERGED, effectiveOn: YEAR },
    ]);
    expect(isApplicable(whole)).toBe(true);
  });

  it('may be split into new ones, even when one of them has its name', () => {
    const { short, whole } = plan(
      [house('1', 'A', { people: 1 })],
      [row('8', 'A'), row('9', 'B')],
      [line('1', '8', SPLIT), line('1', '9', SPLIT, { line: 3 })],
    );
    expect(short).toEqual({ ...nothing, added: ['8', '9'], gone: ['1'] });
    expect(whole.successions.map((planned) => planned.successorNumber)).toEqual(['8', '9']);
  });

  it('may stay after a part was split off', () => {
    expect(plan([house('1', 'A')], [row('1', 'A'), row('9', 'B')], [line('1', '9', SPLIT)]).short).toEqual({
      ...nothing,
      added: ['9'],
      unchanged: 1,
    });
  });

  it('is not taken for gone when its row cannot be read', () => {
    const bad: BadRow = { source: 'LIST', line: 3, reason: 'x', officialNumber: '2' };
    const { short, whole } = plan([house('1', 'A'), house('2', 'B', { people: 1 })], [row('1', 'A')], [], [bad]);
    expect(short).toEqual({ ...nothing, unchanged: 1 });
    expect(isApplicable(whole)).toBe(false);
  });
});

describe('A house that was closed', () => {
  it('opens again when it is listed as it was', () => {
    const { whole } = plan([house('1', 'A', { closedOn: YEAR })], [row('1', 'A')]);
    expect(whole.changed[0]!.changes).toEqual([{ field: 'closedOn', from: YEAR, to: null }]);
  });

  it('leaves its number to another', () => {
    expect(plan([house('1', 'A', { closedOn: YEAR })], [row('1', 'B')]).short).toEqual({ ...nothing, added: ['1'] });
  });

  it('stays closed when another came out of it', () => {
    expect(
      plan(
        [house('1', 'A', { closedOn: YEAR, successorIds: ['id-2'] }), house('2', 'B')],
        [row('1', 'A'), row('2', 'B')],
      ).short,
    ).toEqual({ ...nothing, added: ['1'], unchanged: 1 });
  });

  it('may be given its successor later', () => {
    const { whole } = plan(
      [house('1', 'A', { closedOn: YEAR }), house('2', 'B')],
      [row('2', 'B')],
      [line('1', '2', MERGED)],
    );
    expect(whole.successions).toHaveLength(1);
    expect(whole.gone).toEqual([]);
  });
});

describe('A successions file', () => {
  const reasons = (present: PresentHouse[], rows: ListedHouse[], lines: ListedSuccession[], badRows: BadRow[] = []) =>
    plan(present, rows, lines, badRows)
      .whole.badRows.filter((bad) => bad.source === 'SUCCESSIONS')
      .map((bad) => `${bad.line}: ${bad.reason}`);

  it('says nothing any more where it was carried out', () => {
    const present = [
      house('9', 'A', { formerNumbers: ['1'] }),
      house('2', 'B', { closedOn: YEAR, successorIds: ['id-9'] }),
    ];
    const { short, whole } = plan(
      present,
      [row('9', 'A')],
      [line('1', '9', RENUMBERED), line('2', '9', MERGED, { line: 3 })],
    );
    expect(short).toEqual({ ...nothing, unchanged: 1 });
    expect(whole.successions).toEqual([]);
    expect(whole.badRows).toEqual([]);
  });

  it.each<[string, PresentHouse[], ListedHouse[], ListedSuccession[], string]>([
    [
      'an unknown house',
      [house('1', 'A')],
      [row('1', 'A')],
      [line('5', '1', MERGED)],
      '2: Unter der alten Nummer 5 gibt es im Verzeichnis kein Jobcenter.',
    ],
    [
      'a successor that is not listed',
      [house('1', 'A')],
      [row('2', 'B')],
      [line('1', '5', MERGED)],
      '2: Die neue Nummer 5 steht nicht in der Liste.',
    ],
    [
      'a merged house that is listed',
      [house('1', 'A'), house('2', 'B')],
      [row('1', 'A'), row('2', 'B')],
      [line('1', '2', MERGED)],
      '2: Das zusammengelegte Jobcenter 1 steht noch in der Liste.',
    ],
    [
      'two mergers of one house',
      [house('1', 'A')],
      [row('2', 'B'), row('3', 'C')],
      [line('1', '2', MERGED), line('1', '3', MERGED, { line: 3 })],
      '3: Das Jobcenter 1 kann nur in einem anderen aufgehen (mehrere: SPLIT).',
    ],
    [
      'a number of another house',
      [house('1', 'A'), house('2', 'B')],
      [row('2', 'B')],
      [line('1', '2', RENUMBERED)],
      '2: Die neue Nummer 2 hat schon ein anderes Jobcenter (Jobcenter B).',
    ],
    [
      'one number for two houses',
      [house('1', 'A'), house('2', 'B')],
      [row('9', 'Z')],
      [line('1', '9', RENUMBERED), line('2', '9', RENUMBERED, { line: 3 })],
      '3: Die neue Nummer 9 kann nur ein Jobcenter bekommen.',
    ],
    [
      'a new number of a closed house',
      [house('1', 'A', { closedOn: YEAR })],
      [row('9', 'Z')],
      [line('1', '9', RENUMBERED)],
      '2: Das Jobcenter 1 ist schon geschlossen und kann keine neue Nummer bekommen.',
    ],
  ])('cannot tell of %s', (_what, present, rows, lines, reason) => {
    expect(reasons(present, rows, lines)).toEqual([reason]);
  });

  it('cannot lead to a row that cannot be read', () => {
    expect(
      reasons(
        [house('1', 'A')],
        [],
        [line('1', '9', MERGED)],
        [{ source: 'LIST', line: 7, reason: 'x', officialNumber: '9' }],
      ),
    ).toEqual(['2: Die Zeile der neuen Nummer 9 in der Liste ist fehlerhaft.']);
  });
});
