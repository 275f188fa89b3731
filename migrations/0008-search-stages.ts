import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets finding and counting read narrow rows; long texts and vectors stay outside them until a hit needs one. */
export class SearchStages implements MigrationInterface {
  name = 'SearchStages0000000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Terms of the title without places: says whether a word is in the title without the whole vector.
      ALTER TABLE search_documents ADD COLUMN title_vector tsvector NOT NULL DEFAULT '';
      ALTER TABLE search_documents ALTER COLUMN title_vector DROP DEFAULT;
      -- Beside the row whatever its size, and not compressed: ranking reads hundreds of vectors for a search.
      ALTER TABLE search_documents ALTER COLUMN vector SET STORAGE EXTERNAL;
      -- In the row, because every match is read for them.
      ALTER TABLE search_documents ALTER COLUMN facets SET STORAGE PLAIN, ALTER COLUMN house_ids SET STORAGE PLAIN,
        ALTER COLUMN title_vector SET STORAGE PLAIN;
      ALTER TABLE search_documents SET (toast_tuple_target = 128);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE search_documents RESET (toast_tuple_target);
      ALTER TABLE search_documents ALTER COLUMN facets SET STORAGE EXTENDED, ALTER COLUMN house_ids SET STORAGE EXTENDED,
        ALTER COLUMN vector SET STORAGE EXTENDED;
      ALTER TABLE search_documents DROP COLUMN title_vector;
    `);
  }
}
