import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DATA = join(import.meta.dirname, '..', '..', 'data');
/** The end of a sentence: not after an abbreviation such as "z. B." or a number such as "1." */
const SENTENCE_END = /(?<=[a-zäöüß)“"]{2}[.!?]) (?=[A-ZÄÖÜ„])/u;

/**
 * What generated practices are made of: pieces of the demo practices, field by field, and the codes of the vocabularies.
 * @typedef {object} Material
 * @property {Record<'summary' | 'problem' | 'go' | 'noGo' | 'effort' | 'finding', string[]>} sentences
 * @property {string[]} paragraphs blocks of Markdown of the field `approach`
 * @property {Record<'steps' | 'successConditions' | 'exclusions' | 'partners' | 'legalBasis' | 'metrics', any[]>} entries
 * @property {Record<string, { code: string, label: string }[]>} vocabularies by their name in the data file
 */

/**
 * Reads the demo practices and the vocabularies that ship with the project.
 * @returns {Material}
 */
export function readMaterial() {
  const folder = join(DATA, 'demo', 'practices');
  const contents = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')).content);
  const sentences = (textOf) => contents.flatMap((content) => textOf(content).split(SENTENCE_END));
  const entries = (listOf) => contents.flatMap((content) => listOf(content) ?? []);
  return {
    sentences: {
      summary: sentences((content) => content.summary),
      problem: sentences((content) => content.problem),
      go: sentences((content) => content.go),
      noGo: sentences((content) => content.noGo),
      effort: sentences((content) => content.effort ?? ''),
      finding: sentences((content) => content.result.description),
    },
    paragraphs: contents
      .flatMap((content) => content.approach.split(/\n{2,}/))
      .filter((block) => !block.startsWith('#')),
    entries: {
      steps: entries((content) => content.steps),
      successConditions: entries((content) => content.successConditions),
      exclusions: entries((content) => content.exclusions),
      partners: entries((content) => content.partners),
      legalBasis: entries((content) => content.legalBasis),
      metrics: entries((content) => content.result.metrics),
    },
    vocabularies: JSON.parse(readFileSync(join(DATA, 'vocabularies.json'), 'utf8')),
  };
}
