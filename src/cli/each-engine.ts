import type { INestApplicationContext } from '@nestjs/common';
import type { SearchEngine } from '../search/engine/search-engine.js';
import { SearchEngines } from '../search/engine/search-engines.js';
import { rebuildProblemOf } from '../search/upkeep/rebuild-problem.js';
import { CommandError } from './command.js';

/** Does a work with each engine in use, PostgreSQL first. @throws CommandError when one cannot do its part */
export async function forEachEngine(
  context: INestApplicationContext,
  work: (engine: SearchEngine) => Promise<void>,
): Promise<void> {
  for (const engine of context.get(SearchEngines, { strict: false }).all)
    await work(engine).catch((error: unknown) => {
      const problem = rebuildProblemOf(error);
      throw problem === undefined ? error : new CommandError(`${engine.name}: ${problem}`);
    });
}
