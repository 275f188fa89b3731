import { describe, expect, it } from '@jest/globals';
import { parseCsv } from './jobcenter-import.csv.js';
import { NEEDED_OF_LIST, NEEDED_OF_SUCCESSIONS, toListedHouses, toListedSuccessions } from './jobcenter-import.rows.js';

const CODES = {
  laender: new Map([
    ['by', 'BY'],
    ['bayern', 'BY'],
    ['mecklenburg-vorpommern', 'MV'],
  ]),
  comparisonTypes: new Map([['iia', 'IIA']]),
};
const FULL = 'traegernummer,anzeigename,traegerform,land,kreis_ags,ort_naeherung,lat,lon,name_amtlich,vergleichstyp';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const houses = (...lines: string[]) =>
  toListedHouses(parseCsv(bytes(lines.join('\n')), 'liste.csv', NEEDED_OF_LIST), CODES);
const successions = (...lines: string[]) =>
  toListedSuccessions(
    parseCsv(bytes(['old,new,date,kind', ...lines].join('\n')), 'folgen.csv', NEEDED_OF_SUCCESSIONS),
    '2026-11-23',
  );

describe('A list of jobcenters', () => {
  it('is read with all its columns', () => {
    expect(
      houses(
        FULL,
        '03202,Jobcenter  Rostock,gE,Mecklenburg-Vorpommern,13003,Rostock,54.08333,"12,13333","Rostock, Hansestadt",IIa',
      ),
    ).toEqual({
      badRows: [],
      rows: [
        {
          line: 2,
          officialNumber: '03202',
          officialName: 'Rostock, Hansestadt',
          form: 'JOINT_INSTITUTION',
          name: 'Jobcenter Rostock',
          land: 'MV',
          districtKey: '13003',
          place: 'Rostock',
          latitude: 54.08333,
          longitude: 12.13333,
          comparisonType: 'IIA',
        },
      ],
    });
  });

  it('is read with number, form and official name alone; what it does not say is absent', () => {
    const form = 'APPROVED_MUNICIPAL_PROVIDER';
    expect(houses('traegernummer,traegerform,jobcenter,prozent', '22116,zkT,Heidekreis,"0,1429"').rows).toEqual([
      { line: 2, officialNumber: '22116', officialName: 'Heidekreis', form },
    ]);
    expect(houses(FULL, '22116,,ZKT,,,,,,Heidekreis,').rows).toEqual([
      { line: 2, officialNumber: '22116', officialName: 'Heidekreis', form },
    ]);
  });

  it.each([
    [',A,gE,Bayern,,,,,A,', 'Die Trägernummer fehlt.'],
    ['3202,A,gE,Bayern,,,,,A,', 'Die Trägernummer „3202“ hat nicht fünf Ziffern (führende Nullen verloren?).'],
    ['0320X,A,gE,Bayern,,,,,A,', 'Die Trägernummer „0320X“ hat nicht fünf Ziffern (führende Nullen verloren?).'],
    ['03202,A,AöR,Bayern,,,,,A,', 'Die Trägerform muss gE oder zkT sein, nicht „AöR“.'],
    ['03202,A,,Bayern,,,,,A,', 'Die Trägerform muss gE oder zkT sein, nicht (leer).'],
    ['03202,A,gE,Preußen,,,,,A,', 'Land „Preußen“ ist unbekannt.'],
    ['03202,A,gE,Bayern,,,,,,', 'Der amtliche Name fehlt.'],
    ['03202,A,gE,Bayern,9184,,,,A,', 'Der Kreisschlüssel „9184“ hat nicht fünf Ziffern.'],
    ['03202,A,gE,Bayern,,,nord,11.5,A,', 'Die Breite (lat) „nord“ ist keine Zahl in Grad.'],
    ['03202,A,gE,Bayern,,,11.5,48.1,A,', 'Die Breite (lat) „11.5“ liegt nicht in Deutschland.'],
    ['03202,A,gE,Bayern,,,48.1,0,A,', 'Die Länge (lon) „0“ liegt nicht in Deutschland.'],
    ['03202,A,gE,Bayern,,,48.1,,A,', 'Von Breite und Länge (lat, lon) fehlt eine.'],
    ['03202,A,gE,Bayern,,,,,A,IVa', 'Vergleichstyp „IVa“ ist unbekannt.'],
    ['03202,A,gE', 'Die Zeile hat nicht so viele Felder wie die Kopfzeile.'],
  ])('has a bad row %s: %s', (line, reason) => {
    const parsed = houses(FULL, line, '09999,B,gE,by,,,,,B,');
    expect(parsed.badRows).toEqual([expect.objectContaining({ source: 'LIST', line: 2, reason })]);
    expect(parsed.rows.map((row) => row.officialNumber)).toEqual(['09999']);
  });

  it('counts the first of two rows with the same number, even when that one is bad', () => {
    const parsed = houses(
      FULL,
      '03202,A,gE,Preußen,,,,,A,',
      '03204,B,gE,,,,,,B,',
      '03202,C,gE,,,,,,C,',
      '03204,D,gE,,,,,,D,',
    );
    expect(parsed.rows.map((row) => row.name)).toEqual(['B']);
    expect(parsed.badRows.map(({ line, reason, officialNumber }) => [line, officialNumber, reason])).toEqual([
      [2, '03202', 'Land „Preußen“ ist unbekannt.'],
      [4, '03202', 'Die Trägernummer 03202 steht schon in Zeile 2.'],
      [5, '03204', 'Die Trägernummer 03204 steht schon in Zeile 3.'],
    ]);
  });
});

describe('A successions file', () => {
  it('is read', () => {
    expect(successions('03122,03102,2026-01-01,merged')).toEqual({
      badRows: [],
      rows: [{ line: 2, oldNumber: '03122', newNumber: '03102', effectiveOn: '2026-01-01', kind: 'MERGED' }],
    });
  });

  it.each([
    [
      '3122,03102,2026-01-01,MERGED',
      'Die alte Nummer (old) „3122“ hat nicht fünf Ziffern (führende Nullen verloren?).',
    ],
    ['03122,,2026-01-01,MERGED', 'Die neue Nummer (new) fehlt.'],
    ['03122,03122,2026-01-01,SPLIT', 'Alte und neue Nummer sind dieselbe (03122).'],
    ['03122,03102,01.01.2026,MERGED', 'Das Datum (date) muss die Form JJJJ-MM-TT haben, nicht „01.01.2026“.'],
    ['03122,03102,2026-02-30,MERGED', 'Das Datum (date) muss die Form JJJJ-MM-TT haben, nicht „2026-02-30“.'],
    ['03122,03102,,MERGED', 'Das Datum (date) muss die Form JJJJ-MM-TT haben, nicht (leer).'],
    ['03122,03102,2026-11-24,MERGED', 'Das Datum 2026-11-24 liegt in der Zukunft.'],
    ['03122,03102,2026-01-01,FUSION', 'Die Art (kind) muss RENUMBERED, MERGED oder SPLIT sein, nicht „FUSION“.'],
    ['03122,03102,2026-01-01,', 'Die Art (kind) muss RENUMBERED, MERGED oder SPLIT sein, nicht (leer).'],
  ])('has a bad row %s: %s', (line, reason) => {
    expect(successions(line)).toEqual({ rows: [], badRows: [{ source: 'SUCCESSIONS', line: 2, reason }] });
  });

  it('has each pair of numbers once', () => {
    expect(successions('03122,03102,2026-01-01,SPLIT', '03122,03102,2026-01-01,MERGED').badRows).toEqual([
      { source: 'SUCCESSIONS', line: 3, reason: 'Der Übergang 03122 → 03102 steht schon weiter oben.' },
    ]);
  });
});
