import { readFileSync } from 'node:fs';
import { dataFile } from '../../platform/config/data-files.js';

let groups: readonly (readonly string[])[] | undefined;

/** The groups of words of one meaning that ship with the project (`data/vocabularies.json`), in the order of the file. Read once. */
export function shippedSynonyms(): readonly (readonly string[])[] {
  groups ??= (JSON.parse(readFileSync(dataFile('vocabularies.json'), 'utf8')) as { synonyms: string[][] }).synonyms;
  return groups;
}
