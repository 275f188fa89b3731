import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ImportFileError, parseCsv, readCsv } from './jobcenter-import.csv.js';

const NEEDED = [['nummer'], ['name', 'bezeichnung']];

function parse(text: string | Uint8Array) {
  const lines = parseCsv(typeof text === 'string' ? new TextEncoder().encode(text) : text, 'liste.csv', NEEDED);
  return lines.map(({ line, cells, problem }) => [line, Object.fromEntries(cells), problem]);
}

describe('Reading a CSV file', () => {
  const expected = [
    [2, { nummer: '1', name: 'Rostock, Hansestadt' }, undefined],
    [3, { nummer: '2', name: 'Köln' }, undefined],
  ];

  it.each([
    ['commas', 'nummer,name\n1,"Rostock, Hansestadt"\n2,Köln\n'],
    ['semicolons', 'nummer;name\n1;Rostock, Hansestadt\n2;Köln\n'],
    ['CRLF', 'nummer,name\r\n1,"Rostock, Hansestadt"\r\n2,Köln\r\n'],
    ['a BOM', '\uFEFFnummer,name\n1,"Rostock, Hansestadt"\n2,Köln'],
    ['capital headers and blanks around cells', ' Nummer , NAME \n 1 , "Rostock, Hansestadt" \n2,Köln\n'],
  ])('takes %s', (_what, text) => {
    expect(parse(text)).toEqual(expected);
  });

  it.each([
    ['more than 1 MB', `nummer,name\n1,${'a'.repeat(1024 * 1024)}\n`, 'höchstens 1 MB und 5.000 Zeilen'],
    ['more than 5,000 lines', `nummer,name\n${'1,"a" b\n'.repeat(5_000)}`, 'höchstens 1 MB und 5.000 Zeilen'],
    [
      'more than 100 columns',
      `nummer,name,${Array.from({ length: 99 }, (_, index) => `x${index}`).join(',')}\n1,a\n`,
      'mehr als 100 Spalten',
    ],
  ])('refuses %s, which no list has and which would take long to read', (_what, text, sentence) => {
    expect(() => parse(text)).toThrow(ImportFileError);
    expect(() => parse(text)).toThrow(sentence);
  });

  it('counts lines as an editor does, blank ones included, and leaves empty cells out', () => {
    expect(parse('nummer,name,ort\n\n1,a,\n,,\n2,b,x\n')).toEqual([
      [3, { nummer: '1', name: 'a' }, undefined],
      [5, { nummer: '2', name: 'b', ort: 'x' }, undefined],
    ]);
  });

  it('says which lines are no proper ones, and reads the others', () => {
    const count = 'Die Zeile hat nicht so viele Felder wie die Kopfzeile.';
    const problems = (text: string) => parse(text).map(([line, , problem]) => [line, problem]);
    expect(problems('nummer,name\n1\n2,b\n3,c,d\n')).toEqual([
      [2, count],
      [3, undefined],
      [4, count],
    ]);
    expect(problems('nummer,name\n1,Amt "Süd"\n2,b\n')).toEqual([
      [2, 'Anführungszeichen stehen falsch.'],
      [3, undefined],
    ]);
    expect(problems('nummer,name\n1,a\n2,"b\n')).toEqual([
      [2, undefined],
      [3, 'Ein Anführungszeichen wird bis zum Ende der Datei nicht geschlossen.'],
    ]);
  });

  it.each<[string, string | Uint8Array, string]>([
    ['an empty file', '', 'Die Datei „liste.csv“ ist leer.'],
    ['a file of blanks', '\uFEFF \r\n\n', 'Die Datei „liste.csv“ ist leer.'],
    ['a file without cells', ',,\n,,\n', 'Die Datei „liste.csv“ ist leer.'],
    ['a header alone', 'nummer,name\n', 'Die Datei „liste.csv“ hat eine Kopfzeile, aber keine Zeilen darunter.'],
    [
      'a missing column',
      'nummer,ort\n1,b\n',
      'In der Kopfzeile der Datei „liste.csv“ fehlt: „name“ oder „bezeichnung“.',
    ],
    [
      'a file of another kind',
      '%PDF-1.7\nxyz\n',
      'In der Kopfzeile der Datei „liste.csv“ fehlt: „nummer“, „name“ oder „bezeichnung“.',
    ],
    ['a double column', 'nummer,name,name\n1,a,b\n', 'In der Kopfzeile der Datei „liste.csv“ steht „name“ zweimal.'],
    ['quotes that never close', '"nummer,name\n1,a\n', 'Die Datei „liste.csv“ ist keine CSV-Datei.'],
    [
      'Latin-1',
      Uint8Array.from([110, 0xfc, 10]),
      'Die Datei „liste.csv“ ist keine CSV-Datei in UTF-8; bitte als „CSV UTF-8“ speichern.',
    ],
    [
      'binary data',
      Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]),
      'Die Datei „liste.csv“ ist keine CSV-Datei in UTF-8; bitte als „CSV UTF-8“ speichern.',
    ],
  ])('refuses %s in one sentence', (_what, text, message) => {
    expect(() => parse(text)).toThrow(new ImportFileError(message));
  });

  it('names a missing file and a folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'csv-'));
    try {
      await expect(readCsv(join(folder, 'nicht-da.csv'), NEEDED)).rejects.toThrow(
        new ImportFileError(`Die Datei „${join(folder, 'nicht-da.csv')}“ gibt es nicht.`),
      );
      await expect(readCsv(folder, NEEDED)).rejects.toThrow(
        new ImportFileError(`Die Datei „${folder}“ ist ein Ordner, keine Datei.`),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
