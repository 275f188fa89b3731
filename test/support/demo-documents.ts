import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFile } from '../../src/platform/config/data-files.js';
import type { SearchDocument } from '../../src/search/engine/search-engine.js';
import { documentOf } from '../contract/search-bench.js';

/** The demo practices as documents of the whole network, as far as their texts go. */
export function demoDocuments(): SearchDocument[] {
  const folder = dataFile('demo/practices');
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const { title, summary, problem, approach } = JSON.parse(readFileSync(join(folder, name), 'utf8')).content;
      return documentOf({ title, body: [summary, problem, approach].join('\n') });
    });
}
