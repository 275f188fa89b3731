// Measures start, memory, search, practice page, publication and statements of the built service; see docs/performance.md.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspectedService } from './inspected-service.mjs';
import { measureEngine } from './measure/engine.mjs';
import { measureFreshClone } from './measure/fresh-clone.mjs';
import { measurePage } from './measure/page.mjs';
import { measurePublishToFindable } from './measure/publish.mjs';
import { measureSearch } from './measure/search.mjs';
import { measureStarts } from './measure/start.mjs';
import { measureStatements } from './measure/statements.mjs';
import { readOptions } from './options.mjs';
import { makeQueries } from './queries.mjs';
import { writeToDocs } from './report/docs.mjs';
import { describeMachine } from './report/machine.mjs';
import { toTables } from './report/table.mjs';
