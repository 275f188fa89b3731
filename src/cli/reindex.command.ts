import { SearchEngines } from '../search/engine/search-engines.js';
import { Indexer } from '../search/indexer.js';
import { reportProgress, withCapabilities, type Command } from './command.js';

export const reindexCommand: Command = {
  name: 'reindex',
  usage: 'reindex',
  description: 'baut die Suchindizes aus der Datenbank neu auf; die Suche läuft dabei weiter',
  options: {},
  minArguments: 0,
  maxArguments: 0,
  run: () =>
    withCapabilities(async (context) => {
      const indexer = context.get(Indexer, { strict: false });
      for (const engine of context.get(SearchEngines, { strict: false }).all) {
        const done = await indexer.indexAll(engine, (count) => reportProgress(`${engine.name}: ${count} Dokumente …`));
        reportProgress('');
        process.stdout.write(`${engine.name}: ${done} Dokumente indexiert.\n`);
      }
    }),
};
