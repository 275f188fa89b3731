import { resolve } from 'node:path';
import { readSettings } from '../dist/src/platform/config/config.js';
import { startEmbeddedParts } from '../dist/src/platform/embedded/embedded-parts.js';
import { withCapabilities } from './capabilities.mjs';
import { createClient } from './client.mjs';
import { findHousesOf, settleDatabase, untilQueueIsEmpty } from './database.mjs';
import { generatePractices } from './generate/generate.mjs';
import { readMaterial } from './generate/material.mjs';
import { measureInTurns } from './load.mjs';
import { measureAnalysis } from './measure/analysis.mjs';
import { emptyLoad } from './measure/empty.mjs';
import { engineLoad } from './measure/engine.mjs';
import { measureIndexBuild } from './measure/index-build.mjs';
import { measureMemory } from './measure/memory.mjs';
import { pageLoad } from './measure/page.mjs';
import { measurePublishToFindable } from './measure/publish.mjs';
import { searchLoad } from './measure/search.mjs';
import { measureStatements } from './measure/statements.mjs';
import { makeOrderedQueries, makeQueries } from './queries.mjs';
import { describeMachine } from './report/machine.mjs';
import { startService, withLog } from './service.mjs';

const CONNECTIONS = [1, 8, 32];
const FILTER_TOPICS = 12;

/**
 * Measures a service that runs in a process of its own, on a database filled with generated practices.
 *
 * @param {import('./options.mjs').Options & { size: number }} options
 * @param {import('./service.mjs').Place} place data of a service that was started before
 * @param {(title: string, work: () => Promise<import('./statistics.mjs').Measurement[]>) => Promise<void>} step
 *   runs a part and keeps its measurements
 * @returns {Promise<object>} the machine
 */
export async function measureRunning(options, place, step) {
  const service = await startService({ ...place, nodeArguments: profiling(options.cpuProfileFolder) });
  try {
    return await measureService(service, options, step);
  } catch (error) {
    throw withLog(error, place.logFile);
  } finally {
    await service.stop();
  }
}

async function measureService(service, { size, seconds, samples }, step) {
  // The database runs already, so this joins it and has nothing to stop.
  const { config } = await startEmbeddedParts(readSettings({ DATA_DIR: service.dataDir, PORT: String(service.port) }));
  const client = createClient(service.url, config);

  await step('memory, idle', async () => {
    await client.ask('seeker', '{ me { staffMember { displayName } } }');
    await untilQueueIsEmpty(config);
    return measureMemory(service, 'idle');
  });
  let corpus;
  await step(`${size} practices`, async () => {
    corpus = await generatePractices(config.databaseUrl, size);
    return [];
  });
  await withCapabilities(config, async (context) => {
    await step('index build', () => measureIndexBuild(context, config));
    await settleDatabase(config);
    const queries = searchesFor(corpus);
    await step('analysis', async () => measureAnalysis(context, queries));
    const loads = [
      engineLoad(context, queries, await findHousesOf(config, 'seeker')),
      searchLoad(client, queries),
      pageLoad(client, corpus.slugs),
    ];
    for (const connections of CONNECTIONS)
      await step(`searches and pages, ${connections} at once`, () => measureInTurns(loads, connections, seconds));
    const ordered = searchLoad(client, makeOrderedQueries(corpus), 'ordered search over HTTP');
    await step('ordered searches, nothing', () => measureInTurns([ordered, emptyLoad(client)], 1, seconds));
  });
  await step('memory, after load', () => measureMemory(service, 'after load'));
  await step('publish → findable', () => measurePublishToFindable(client, samples));
  await step('statements', () =>
    measureStatements(client, { common: corpus.commonNouns(0.1, 1)[0], slug: corpus.slugs[0] }),
  );
  return describeMachine(config.databaseUrl);
}

function searchesFor(corpus) {
  const topics = readMaterial().vocabularies.topics.slice(0, FILTER_TOPICS);
  return makeQueries(
    corpus,
    topics.map(({ code }) => code),
  );
}

function profiling(folder) {
  return folder === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${resolve(folder)}`];
}
