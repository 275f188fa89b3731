import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Personal access tokens. */
export class AccessTokens implements MigrationInterface {
  name = 'AccessTokens0000000000018';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE access_tokens (
        id uuid PRIMARY KEY,
        staff_member_id uuid NOT NULL CONSTRAINT access_tokens_staff_member_fk REFERENCES staff_members (id) ON DELETE CASCADE,
        name text NOT NULL,
        scopes text[] NOT NULL,
        prefix text NOT NULL,
        secret_hash text NOT NULL,
        created_at timestamptz NOT NULL,
        expires_on date NOT NULL,
        last_used_on date
      );
      CREATE INDEX access_tokens_staff_member ON access_tokens (staff_member_id);
      CREATE UNIQUE INDEX access_tokens_secret ON access_tokens (secret_hash);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE access_tokens;`);
  }
}
