import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';

/** A file cannot be read as what it should be. The message is one German sentence for the operator. */
export class ImportFileError extends Error {}

/** A line of a CSV file with its cells by the column's header in lower case; cells are trimmed, an empty one is absent. */
export interface CsvLine {
  /** Line of the file, from 1; the last one when a cell has line breaks. */
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
  /** Whether the line has as many cells as the header. */
  readonly complete: boolean;
}

/** Columns that a file must have: each by all headers that are taken for it. */
export type NeededColumns = readonly (readonly string[])[];

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'gibt es nicht',
  EISDIR: 'ist ein Ordner, keine Datei',
  EACCES: 'darf nicht gelesen werden',
};

/**
 * Reads a CSV file: UTF-8 with or without BOM, commas or semicolons, LF or CRLF. Blank lines are left out.
 * @throws ImportFileError when the file is missing, empty, no CSV, or lacks a needed column
 */
export async function readCsv(file: string, needed: NeededColumns): Promise<CsvLine[]> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const reason = UNREADABLE[(error as NodeJS.ErrnoException).code ?? ''] ?? 'lässt sich nicht lesen';
    throw new ImportFileError(`Die Datei „${file}“ ${reason}.`);
  }
  return parseCsv(bytes, basename(file), needed);
}

/**
 * The same for bytes that were read already; `name` stands for the file in messages.
 * @throws ImportFileError when they are empty, no CSV, or lack a needed column
 */
export function parseCsv(bytes: Uint8Array, name: string, needed: NeededColumns): CsvLine[] {
  const text = decode(bytes, name);
  if (text.trim() === '') throw new ImportFileError(`Die Datei „${name}“ ist leer.`);
  const [header, ...records] = toRecords(text, name);
  const columns = header!.record.map((cell) => cell.toLowerCase());
  checkColumns(columns, name, needed);
  if (records.length === 0) throw new ImportFileError(`Die Datei „${name}“ hat eine Kopfzeile, aber keine Zeilen darunter.`);
  return records.map(({ record, line }) => ({
    line,
    cells: new Map(columns.map((column, index) => [column, record[index] ?? ''] as const).filter(([, cell]) => cell !== '')),
    complete: record.length === columns.length,
  }));
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Falls through to the one error below.
  }
  throw new ImportFileError(`Die Datei „${name}“ ist keine CSV-Datei in UTF-8; bitte als „CSV UTF-8“ speichern.`);
}

function toRecords(text: string, name: string): { record: string[]; line: number }[] {
  const firstLine = text.trimStart().split(/\r?\n/, 1)[0]!;
  const delimiter = firstLine.split(';').length > firstLine.split(',').length ? ';' : ',';
  try {
    const records = parse(text, { delimiter, trim: true, info: true, relax_column_count: true, skip_empty_lines: true, skip_records_with_empty_values: true }) as unknown as { record: string[]; info: { lines: number } }[];
    return records.map(({ record, info }) => ({ record, line: info.lines }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? ` (Zeile ${error['lines']})` : '';
    throw new ImportFileError(`Die Datei „${name}“ ist keine gültige CSV-Datei: Anführungszeichen stehen falsch${line}.`);
  }
}

function checkColumns(columns: readonly string[], name: string, needed: NeededColumns): void {
  const missing = needed.filter((headers) => !headers.some((header) => columns.includes(header)));
  if (missing.length > 0) {
    const wanted = missing.map((headers) => `„${headers.join('“ oder „')}“`).join(', ');
    throw new ImportFileError(`In der Kopfzeile der Datei „${name}“ fehlt: ${wanted}.`);
  }
  const double = columns.find((column, index) => column !== '' && columns.indexOf(column) !== index);
  if (double !== undefined) throw new ImportFileError(`In der Kopfzeile der Datei „${name}“ steht „${double}“ zweimal.`);
}
