import { withClient } from '../../dist/src/platform/database/client.js';
import { checkContent } from '../../dist/src/practices/practice-content.js';
import { renderHtml } from '../../dist/src/practices/practice-html.js';
import { toSlug } from '../../dist/src/practices/slug.js';
import { writeContent } from './content.mjs';
import { Corpus } from './corpus.mjs';
import { idFor } from './ids.mjs';
import { insertRows } from './insert.mjs';
import { readMaterial } from './material.mjs';
import { authorsOf, writePeople } from './people.mjs';
import { createRandom } from './random.mjs';

const SEED = 20_260_101;
const BATCH = 500;
const FIRST_DAY = Date.parse('2023-01-02T09:00:00Z');
const LAST_DAY = Date.parse('2026-06-30T09:00:00Z');
const HOUSES = `
  SELECT j.id, j.place, j.land, v.form, v.caseload_ratio
  FROM jobcenters j JOIN jobcenter_versions v ON v.jobcenter_id = j.id AND v.valid_to IS NULL
  WHERE NOT v.number_retired ORDER BY v.official_number`;

/**
 * Fills a seeded database with published practices, each with revision, authors, contact offer and seats, past the
 * services but in the shape they would have written. The same size gives the same texts in every run. The search index
 * is not touched.
 *
 * @param {string} databaseUrl address for the service's role
 * @param {number} size how many practices
 * @returns {Promise<Corpus>}
 */
export async function generatePractices(databaseUrl, size) {
  const random = createRandom(SEED);
  const material = readMaterial();
  const corpus = new Corpus();
  await withClient(databaseUrl, async (client) => {
    const houses = (await client.query(HOUSES)).rows;
    const people = writePeople(random, houses);
    await insertRows(client, 'staff_members', people);
    for (let first = 0; first < size; first += BATCH) {
      const rows = emptyRows();
      for (let index = first; index < Math.min(first + BATCH, size); index++) {
        const publishedAt = new Date(FIRST_DAY + ((LAST_DAY - FIRST_DAY) * index) / size);
        const houseIndex = random.between(0, houses.length - 1);
        const house = houses[houseIndex];
        const content = checked(writeContent(random, material, house.place ?? 'der Region'));
        const authors = authorsOf(random, people, houseIndex);
        const visibility = random.chance(0.95) ? 'NETWORK' : 'JOBCENTER';
        const slug = `${toSlug(content.title)}-${index}`;
        addRows(rows, { index, slug, content, house, authors, visibility, publishedAt });
        corpus.add(content);
        if (visibility === 'NETWORK') corpus.slugs.push(slug);
      }
      for (const [table, batch] of Object.entries(rows)) await insertRows(client, table, batch);
    }
  });
  return corpus;
}

/** In the order in which they must be written. */
function emptyRows() {
  return { practices: [], practice_revisions: [], practice_authors: [], contact_offers: [], contact_offer_seats: [] };
}

function addRows(rows, { index, slug, content, house, authors, visibility, publishedAt }) {
  const id = idFor(`practice:${index}`, publishedAt);
  const revisionId = idFor(`revision:${index}`, publishedAt);
  const offerId = idFor(`offer:${index}`, publishedAt);
  rows.practices.push({
    id,
    slug,
    jobcenter_id: house.id,
    visibility,
    version: 2,
    search_version: 1,
    published_revision_id: revisionId,
    created_at: publishedAt,
    first_published_at: publishedAt,
    last_confirmed_at: publishedAt,
  });
  rows.practice_revisions.push({
    id: revisionId,
    practice_id: id,
    number: 1,
    content,
    html: renderHtml(content),
    published_at: publishedAt,
    published_by: authors[0].id,
    organisation_form: house.form,
    caseload_ratio: house.caseload_ratio,
    land: house.land,
  });
  authors.forEach((author, rank) =>
    rows.practice_authors.push({ practice_id: id, staff_member_id: author.id, rank, confirmed_at: publishedAt }),
  );
  rows.contact_offers.push({
    id: offerId,
    practice_id: id,
    jobcenter_id: house.id,
    function_label: 'Autorinnen und Autoren',
    max_open_requests: 5,
  });
  authors.forEach((author, rank) =>
    rows.contact_offer_seats.push({ offer_id: offerId, staff_member_id: author.id, rank }),
  );
}

function checked(content) {
  const result = checkContent(content);
  if ('violations' in result)
    throw new Error(`A generated practice breaks a rule: ${JSON.stringify(result.violations)}`);
  return result.content;
}
