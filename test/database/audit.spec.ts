import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { withClient } from '../../src/platform/database/client.js';
import { cloneDatabase, type TestDatabase } from '../support/template-database.js';

const INSERT = `INSERT INTO audit_entries (id, occurred_at, action, object_kind, object_id) VALUES ($1, now(), 'practice.published', 'practice', $1)`;
const CHANGES = [
  `UPDATE audit_entries SET action = 'nothing.happened'`,
  `UPDATE audit_entries SET action = 'nothing.happened' WHERE false`,
  `DELETE FROM audit_entries`,
  `TRUNCATE audit_entries`,
  `INSERT INTO audit_entries SELECT * FROM audit_entries ON CONFLICT (id) DO UPDATE SET action = 'nothing.happened'`,
  `MERGE INTO audit_entries a USING audit_entries b ON a.id = b.id WHEN MATCHED THEN DELETE`,
];

describe('The audit trail', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await cloneDatabase();
  });
  afterAll(() => database.drop());

  for (const [role, address] of [
    ['the role of the service', () => database.url],
    ['the owner of the table', () => database.ownerUrl],
  ] as const) {
    it(`takes entries of ${role}, which can neither change nor remove one`, async () => {
      await withClient(address(), async (client) => {
        const id = newId();
        await client.query(INSERT, [id]);
        for (const change of CHANGES) await expect(client.query(change)).rejects.toMatchObject({ code: '42501' });
        const { rows } = await client.query('SELECT action FROM audit_entries WHERE id = $1', [id]);
        expect(rows).toEqual([{ action: 'practice.published' }]);
      });
    });
  }
});
