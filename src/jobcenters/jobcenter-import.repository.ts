import { Injectable } from '@nestjs/common';
import type { DatabaseHandle, TransactionHandle } from '../platform/database/handles.js';
import { affected, rows } from '../platform/database/sql.js';
import type { HouseFields, PlannedSuccession, PresentHouse } from './jobcenter-import.model.js';

/** A house to be written: what the list decides of it, under our id. */
export type WrittenHouse = HouseFields & { readonly id: string };

/** A house whose dated state changes. */
export type WrittenVersion = WrittenHouse & {
  /** First day of the new state, `YYYY-MM-DD`. */
  readonly effectiveOn: string;
};

/** A succession between houses by our ids. */
export type WrittenSuccession = Pick<PlannedSuccession, 'kind' | 'effectiveOn'> & {
  readonly predecessorId: string;
  readonly successorId: string;
};

const COLUMNS_OF_HOUSE = `id uuid, "officialNumber" text, "officialName" text, name text, form text, land text, "districtKey" text, place text,
  latitude double precision, longitude double precision, "comparisonType" text, "closedOn" date, "effectiveOn" date`;

/** SQL of the import: the whole directory at once, in a handful of statements however many houses change. */
@Injectable()
export class JobcenterImportRepository {
  /**
   * Keeps other imports, coordinators and new references to any house out until the end of the transaction, so that a
   * plan made after it is still true when it is carried out.
   */
  async lockDirectory(tx: TransactionHandle): Promise<void> {
    await rows(tx, `SELECT pg_advisory_xact_lock(hashtext('jobcenter-import'))`);
    await rows(tx, `SELECT id FROM jobcenters ORDER BY id FOR UPDATE`);
  }

  /** How many houses the directory has, closed ones included. */
  async count(handle: DatabaseHandle): Promise<number> {
    const [row] = await rows<{ count: number }>(handle, `SELECT count(*)::int AS count FROM jobcenters`);
    return row!.count;
  }

  /** All houses by number, closed ones included, with what depends on them. */
  listAll(handle: DatabaseHandle): Promise<PresentHouse[]> {
    return rows<PresentHouse>(
      handle,
      `SELECT j.id, v.official_number AS "officialNumber", v.official_name AS "officialName", v.name, v.form, j.land,
              j.district_key AS "districtKey", j.place, j.latitude, j.longitude, v.comparison_type AS "comparisonType",
              j.closed_on::text AS "closedOn",
              coalesce(staff.people, 0) AS people, coalesce(written.practices, 0) AS practices,
              ARRAY(SELECT DISTINCT old.official_number FROM jobcenter_versions old WHERE old.jobcenter_id = j.id AND old.valid_to IS NOT NULL) AS "formerNumbers",
              ARRAY(SELECT s.successor_id::text FROM jobcenter_successions s WHERE s.predecessor_id = j.id) AS "successorIds"
       FROM jobcenters j JOIN jobcenter_versions v ON v.jobcenter_id = j.id AND v.valid_to IS NULL
       LEFT JOIN (
         SELECT house, count(DISTINCT s.id)::int AS people FROM staff_members s, unnest(ARRAY[s.jobcenter_id, s.requested_jobcenter_id]) AS house
         WHERE s.state IN ('ACTIVE', 'PENDING') GROUP BY house
       ) staff ON staff.house = j.id
       LEFT JOIN (
         SELECT house, count(DISTINCT p.id)::int AS practices FROM practices p, unnest(ARRAY[p.jobcenter_id, p.partner_jobcenter_id]) AS house
         GROUP BY house
       ) written ON written.house = j.id
       ORDER BY v.official_number, j.closed_on`,
    );
  }

  /** Adds houses with their first versions. */
  async add(tx: TransactionHandle, houses: readonly WrittenVersion[]): Promise<void> {
    await rows(
      tx,
      `WITH house AS (SELECT * FROM jsonb_to_recordset($1) AS house (${COLUMNS_OF_HOUSE})),
       added AS (INSERT INTO jobcenters (id, land, district_key, place, latitude, longitude) SELECT id, land, "districtKey", place, latitude, longitude FROM house)
       INSERT INTO jobcenter_versions (jobcenter_id, valid_from, official_number, official_name, name, form, comparison_type)
       SELECT id, "effectiveOn", "officialNumber", "officialName", name, form, "comparisonType" FROM house`,
      [JSON.stringify(houses)],
    );
  }

  /** Brings what has no dated versions up to date. */
  async updateHouses(tx: TransactionHandle, houses: readonly WrittenHouse[]): Promise<void> {
    await affected(
      tx,
      `UPDATE jobcenters j SET land = house.land, district_key = house."districtKey", place = house.place, latitude = house.latitude, longitude = house.longitude, closed_on = house."closedOn"
       FROM jsonb_to_recordset($1) AS house (${COLUMNS_OF_HOUSE}) WHERE j.id = house.id`,
      [JSON.stringify(houses)],
    );
  }

  /**
   * Ends today's versions and begins new ones on their dates; a version that began on that date or later is replaced.
   * What coordinators keep is carried over. First all ends, then all beginnings, so that houses may exchange numbers.
   */
  async changeVersions(tx: TransactionHandle, houses: readonly WrittenVersion[]): Promise<void> {
    const before = await rows<{
      jobcenterId: string;
      validFrom: string;
      caseloadRatio: number | null;
      caseloadCounted: string | null;
    }>(
      tx,
      `SELECT jobcenter_id AS "jobcenterId", valid_from::text AS "validFrom", caseload_ratio AS "caseloadRatio", caseload_counted AS "caseloadCounted"
       FROM jobcenter_versions WHERE valid_to IS NULL AND jobcenter_id = ANY($1)`,
      [houses.map((house) => house.id)],
    );
    const next = JSON.stringify(
      houses.map((house) => ({ ...house, ...before.find((row) => row.jobcenterId === house.id) })),
    );
    const source = `jsonb_to_recordset($1) AS house (${COLUMNS_OF_HOUSE}, "validFrom" date, "caseloadRatio" integer, "caseloadCounted" text)`;
    await affected(
      tx,
      `DELETE FROM jobcenter_versions v USING ${source} WHERE v.jobcenter_id = house.id AND v.valid_to IS NULL AND v.valid_from >= house."effectiveOn"`,
      [next],
    );
    await affected(
      tx,
      `UPDATE jobcenter_versions v SET valid_to = house."effectiveOn" FROM ${source} WHERE v.jobcenter_id = house.id AND v.valid_to IS NULL`,
      [next],
    );
    await rows(
      tx,
      `INSERT INTO jobcenter_versions (jobcenter_id, valid_from, official_number, official_name, name, form, caseload_ratio, caseload_counted, comparison_type)
       SELECT id, greatest("effectiveOn", "validFrom"), "officialNumber", "officialName", name, form, "caseloadRatio", "caseloadCounted", "comparisonType" FROM ${source}`,
      [next],
    );
  }

  /** Closes houses. Their last versions stay, but give up their numbers. */
  async close(
    tx: TransactionHandle,
    houses: readonly { readonly id: string; readonly closedOn: string }[],
  ): Promise<void> {
    const gone = JSON.stringify(houses);
    await affected(
      tx,
      `UPDATE jobcenters j SET closed_on = gone."closedOn" FROM jsonb_to_recordset($1) AS gone (id uuid, "closedOn" date) WHERE j.id = gone.id`,
      [gone],
    );
    await affected(
      tx,
      `UPDATE jobcenter_versions v SET number_retired = true FROM jsonb_to_recordset($1) AS gone (id uuid) WHERE v.jobcenter_id = gone.id AND v.valid_to IS NULL`,
      [gone],
    );
  }

  /** Records what came out of what. */
  async addSuccessions(tx: TransactionHandle, successions: readonly WrittenSuccession[]): Promise<void> {
    await rows(
      tx,
      `INSERT INTO jobcenter_successions (predecessor_id, successor_id, kind, effective_on)
       SELECT "predecessorId", "successorId", kind, "effectiveOn" FROM jsonb_to_recordset($1) AS succession ("predecessorId" uuid, "successorId" uuid, kind text, "effectiveOn" date)`,
      [JSON.stringify(successions)],
    );
  }
}
