import { median, round } from '../statistics.mjs';
import { startService } from '../service.mjs';

const SECOND_STARTS = 3;
const MS_PER_SECOND = 1_000;

/**
 * Times the first start (everything installed and built, no data folder: the database is made, migrated, seeded) and the
 * starts after it, until `/health/ready` answers.
 *
 * @param {import('../service.mjs').Place} place
 * @returns {Promise<import('../statistics.mjs').Measurement[]>}
 */
export async function measureStarts(place) {
  const first = await startAndStop(place);
  const later = [];
  for (let start = 0; start < SECOND_STARTS; start++) later.push(await startAndStop(place));
  return [
    { name: 'start', variant: 'first start, built', unit: 's', samples: 1, value: round(first / MS_PER_SECOND) },
    {
      name: 'start',
      variant: 'second start',
      unit: 's',
      samples: later.length,
      value: round(median(later) / MS_PER_SECOND),
    },
  ];
}

async function startAndStop(place) {
  const service = await startService(place);
  await service.stop();
  return service.startMs;
}
