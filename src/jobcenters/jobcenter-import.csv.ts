import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';

/** A file cannot be read as what it should be. The message is one German sentence for the operator. */
export class ImportFileError extends Error {}

/** A line of a CSV file with its cells by the column's header in lower case; cells are trimmed, an empty one is absent. */
export interface CsvLine {
  /** Line of the file, from 1; the last one when a cell has line breaks. */
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
  /** Why the line is no proper one, in German; its cells are not to be trusted then. */
  readonly problem?: string;
}

/** Columns that a file must have: each by all headers that are taken for it. */
export type NeededColumns = readonly (readonly string[])[];

/** Many times what a list of all jobcenters has. More would take so long to read that everybody else waits. */
const MOST = { bytes: 1024 * 1024, lines: 5_000, columns: 100 } as const;

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'gibt es nicht',
  EISDIR: 'ist ein Ordner, keine Datei',
  EACCES: 'darf nicht gelesen werden',
};

/** A file by its path, or as bytes with the name that stands for it in messages. */
export type ImportFile = string | { readonly name: string; readonly bytes: Uint8Array };

/**
 * Reads a CSV file: UTF-8 with or without BOM, commas or semicolons, LF or CRLF. Blank lines are left out.
 * @throws ImportFileError when the file is missing, empty, no CSV, too large, or lacks a needed column
 */
export async function readCsv(file: ImportFile, needed: NeededColumns): Promise<CsvLine[]> {
  if (typeof file !== 'string') return parseCsv(file.bytes, file.name, needed);
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
 * @throws ImportFileError when they are empty, no CSV, more than 1 MB, 5,000 lines or 100 columns, or lack a needed column
 */
export function parseCsv(bytes: Uint8Array, name: string, needed: NeededColumns): CsvLine[] {
  if (bytes.byteLength > MOST.bytes) throw tooLarge(name);
  const text = decode(bytes, name);
  if (text.split(/\r\n?|\n/, MOST.lines + 1).length > MOST.lines) throw tooLarge(name);
  if (text.trim() === '') throw new ImportFileError(`Die Datei „${name}“ ist leer.`);
  const { records, broken } = toRecords(text);
  const [header, ...body] = records;
  if (header === undefined)
    throw new ImportFileError(`Die Datei „${name}“ ist ${broken.length > 0 ? 'keine CSV-Datei' : 'leer'}.`);
  if (header.cells.length > MOST.columns)
    throw new ImportFileError(
      `Die Kopfzeile der Datei „${name}“ hat mehr als ${MOST.columns} Spalten; bitte nur die nötigen lassen.`,
    );
  const columns = header.cells.map((cell) => cell.toLowerCase());
  checkColumns(columns, name, needed);
  if (body.length + broken.length === 0)
    throw new ImportFileError(`Die Datei „${name}“ hat eine Kopfzeile, aber keine Zeilen darunter.`);
  const lines = body.map(({ line, cells }) => ({
    line,
    cells: new Map(
      columns.map((column, index) => [column, cells[index] ?? ''] as const).filter(([, cell]) => cell !== ''),
    ),
    ...(cells.length === columns.length ? {} : { problem: 'Die Zeile hat nicht so viele Felder wie die Kopfzeile.' }),
  }));
  return [...lines, ...broken].toSorted((one, other) => one.line - other.line);
}

function tooLarge(name: string): ImportFileError {
  return new ImportFileError(
    `Die Datei „${name}“ ist zu groß: Gelesen werden höchstens 1 MB und 5.000 Zeilen; die Liste aller Jobcenter hat etwa 400.`,
  );
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

/** All records, the header's first, and beside them the lines whose quotes are wrong, each once. */
function toRecords(text: string): { records: { line: number; cells: string[] }[]; broken: CsvLine[] } {
  const firstLine = text.trimStart().split(/\r?\n/, 1)[0]!;
  const delimiter = firstLine.split(';').length > firstLine.split(',').length ? ';' : ',';
  const broken = new Map<number, CsvLine>();
  const parsed = parse(text, {
    delimiter,
    trim: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      const line = error?.['lines'] as number;
      const problem =
        error?.code === 'CSV_QUOTE_NOT_CLOSED'
          ? 'Ein Anführungszeichen wird bis zum Ende der Datei nicht geschlossen.'
          : 'Anführungszeichen stehen falsch.';
      if (!broken.has(line)) broken.set(line, { line, cells: new Map(), problem });
    },
  }) as unknown as { record: string[]; info: { lines: number } }[];
  return {
    records: parsed.map(({ record, info }) => ({ line: info.lines, cells: record })),
    broken: [...broken.values()],
  };
}

function checkColumns(columns: readonly string[], name: string, needed: NeededColumns): void {
  const missing = needed.filter((headers) => !headers.some((header) => columns.includes(header)));
  if (missing.length > 0) {
    const wanted = missing.map((headers) => `„${headers.join('“ oder „')}“`).join(', ');
    throw new ImportFileError(`In der Kopfzeile der Datei „${name}“ fehlt: ${wanted}.`);
  }
  const double = columns.find((column, index) => column !== '' && columns.indexOf(column) !== index);
  if (double !== undefined)
    throw new ImportFileError(`In der Kopfzeile der Datei „${name}“ steht „${double}“ zweimal.`);
}
