import type { INestApplicationContext } from '@nestjs/common';
import {
  RebuildSupersededError,
  SearchEngineUnavailableError,
  type SearchEngine,
} from '../search/engine/search-engine.js';
import { SearchEngines } from '../search/engine/search-engines.js';
import { IndexIncompleteError } from '../search/upkeep/index-rebuilder.js';
import { CommandError } from './command.js';

/** Does a work with each engine in use, PostgreSQL first. @throws CommandError when one cannot do its part */
export async function forEachEngine(
  context: INestApplicationContext,
  work: (engine: SearchEngine) => Promise<void>,
): Promise<void> {
  for (const engine of context.get(SearchEngines, { strict: false }).all)
    await work(engine).catch((error: unknown) => {
      throw new CommandError(`${engine.name}: ${sentenceFor(error)}`);
    });
}

function sentenceFor(error: unknown): string {
  if (error instanceof SearchEngineUnavailableError)
    return `Der Suchserver hat nicht getan, worum er gebeten war (${(error as { code?: string }).code ?? 'ohne Angabe'}). Die Suche läuft weiter; bitte noch einmal aufrufen, wenn er wieder antwortet.`;
  if (error instanceof RebuildSupersededError)
    return 'Inzwischen hat ein anderer Neuaufbau begonnen; dieser ist beendet.';
  if (error instanceof IndexIncompleteError)
    return 'Der neue Index stimmt nicht mit der Datenbank überein und wurde nicht übernommen. Bitte noch einmal aufrufen.';
  throw error;
}
