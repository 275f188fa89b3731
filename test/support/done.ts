import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../src/platform/config/data-files.js';

const PROBLEMS = new Set(
  Array.from(
    readFileSync(join(projectFolder(), 'schema.graphql'), 'utf8').matchAll(/^type (\w+) implements Problem /gm),
    ([, name]) => name!,
  ),
);

/** The answer to mutations that a set-up needs; throws with it when one was refused, or was not asked for its `__typename`. */
export async function done<Answer>(asked: Promise<Answer>): Promise<Answer> {
  const answer = await asked;
  const types = typesIn(answer);
  if (types.length === 0 || types.some((type) => PROBLEMS.has(type)))
    throw new Error(`Not done: ${JSON.stringify(answer)}`);
  return answer;
}

/** The types of the outcomes, not of what they contain. */
function typesIn(answer: unknown): string[] {
  if (typeof answer !== 'object' || answer === null) return [];
  return '__typename' in answer ? [String(answer.__typename)] : Object.values(answer).flatMap(typesIn);
}
