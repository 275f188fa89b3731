/** Column types of the rows that are written, by table. */
const TABLES = {
  staff_members:
    'id uuid, issuer text, subject text, display_name text, state text, jobcenter_id uuid, contactable boolean, created_at timestamptz',
  practices:
    'id uuid, slug text, jobcenter_id uuid, visibility text, version int, search_version int, published_revision_id uuid, created_at timestamptz, first_published_at timestamptz, last_confirmed_at timestamptz',
  practice_revisions:
    'id uuid, practice_id uuid, number int, content jsonb, html jsonb, published_at timestamptz, published_by uuid, organisation_form text, caseload_ratio int, land text',
  practice_authors: 'practice_id uuid, staff_member_id uuid, rank int, confirmed_at timestamptz',
  contact_offers: 'id uuid, practice_id uuid, jobcenter_id uuid, function_label text, max_open_requests int',
  contact_offer_seats: 'offer_id uuid, staff_member_id uuid, rank int',
};

/**
 * Writes many rows with one statement.
 *
 * @param {import('pg').Client} client
 * @param {keyof TABLES} table
 * @param {readonly object[]} rows keys are the columns
 */
export async function insertRows(client, table, rows) {
  const columns = TABLES[table].split(', ').map((column) => column.split(' ')[0]);
  await client.query(
    `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${columns.join(', ')} FROM jsonb_to_recordset($1) AS row (${TABLES[table]})`,
    [JSON.stringify(rows)],
  );
}
