import { parseArgs } from 'node:util';

const HELP = `npm run bench -- [options]

  --sizes N,N,…     generated practices, 50 or more each, one run after the other (default 1000);
                    10000 and 100000 take about ten minutes and an hour
  --seconds N       how long each load runs (default 8)
  --samples N       publications of "publish → findable" (default 100)
  --fresh-clone     measure \`npm start\` in a fresh clone of the last commit, too (installs packages: a minute or more)
  --write-docs      put the table into docs/performance.md
  --cpu-prof DIR    write a CPU profile of the service under load into DIR
`;

/** With fewer practices there are not enough words of each kind. */
const LEAST_SIZE = 50;

/**
 * What a run measures.
 * @typedef {object} Options
 * @property {readonly number[]} sizes generated practices of each run, the smallest first
 * @property {number} seconds length of each load
 * @property {number} samples publications that are timed
 * @property {boolean} freshClone whether a fresh clone is started, too
 * @property {boolean} writeDocs whether the table goes into the docs
 * @property {string | undefined} cpuProfileFolder where the service writes a CPU profile
 */

/**
 * Reads the command line. Ends the process with the help page when it is asked for, or with a sentence on what is wrong.
 * @returns {Options}
 */
export function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        sizes: { type: 'string', default: '1000' },
        seconds: { type: 'string', default: '8' },
        samples: { type: 'string', default: '100' },
        'fresh-clone': { type: 'boolean', default: false },
        'write-docs': { type: 'boolean', default: false },
        'cpu-prof': { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      process.stdout.write(HELP);
      process.exit(0);
    }
    return {
      sizes: values.sizes
        .split(',')
        .map((size) => toCount('--sizes', size, LEAST_SIZE))
        .sort((left, right) => left - right),
      seconds: toCount('--seconds', values.seconds),
      samples: toCount('--samples', values.samples),
      freshClone: values['fresh-clone'],
      writeDocs: values['write-docs'],
      cpuProfileFolder: values['cpu-prof'],
    };
  } catch (error) {
    process.stderr.write(`${error.message}\n\n${HELP}`);
    process.exit(2);
  }
}

function toCount(name, text, least = 1) {
  const count = Number(text);
  if (!Number.isInteger(count) || count < least) throw new Error(`${name} takes a whole number from ${least}.`);
  return count;
}
