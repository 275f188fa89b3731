import { Injectable } from '@nestjs/common';
import type { Keyset } from '../kernel/page.js';
import type { DatabaseHandle, TransactionHandle } from '../platform/database/handles.js';
import { prepared } from '../platform/database/prepared.js';
import { affected, firstRow, rows } from '../platform/database/sql.js';
import { OrganisationForm, type Jobcenter } from './jobcenter.types.js';

/** Today's version; for a house that is gone its last one. Official numbers and dates are text. */
const CURRENT = `
  SELECT j.id, v.official_number AS "officialNumber", v.name, v.official_name AS "officialName", v.form, j.land,
         j.district_key AS "districtKey", j.place, j.latitude, j.longitude, j.area_kind AS "areaKind",
         v.caseload_ratio AS "caseloadRatio", v.caseload_counted AS "caseloadCounted", v.comparison_type AS "comparisonType",
         j.closed_on::text AS "closedOn"
  FROM jobcenters j JOIN jobcenter_versions v ON v.jobcenter_id = j.id AND v.valid_to IS NULL`;
const CURRENT_BY_IDS = prepared(`${CURRENT} WHERE j.id = ANY($1)`);

/** Name, town and number, without umlauts and, once more, with the umlauts written out ("ue"). */
const SEARCHED = `(
  SELECT fold_text(words) || ' ' || fold_text(replace(replace(replace(lower(words), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'))
  FROM (VALUES (v.name || ' ' || v.official_name || ' ' || coalesce(j.place, '') || ' ' || v.official_number)) AS searched (words))`;

export interface JobcenterQuery {
  readonly text?: string;
  /** Forms that the searched text is a word for; it names no house then. */
  readonly formsNamedByText?: readonly OrganisationForm[];
  readonly form?: OrganisationForm;
  readonly laender?: readonly string[];
  readonly includeClosed: boolean;
}

/** What of a dated version a coordinator changes. */
export interface VersionChange {
  readonly caseloadRatio: number | null;
  readonly caseloadCounted: string | null;
  readonly comparisonType: string | null;
}

/** All SQL of the jobcenters. */
@Injectable()
export class JobcenterRepository {
  /** The jobcenters with the ids, in no order; unknown ids are left out. */
  findByIds(handle: DatabaseHandle, ids: readonly string[]): Promise<Jobcenter[]> {
    return rows<Jobcenter>(handle, CURRENT_BY_IDS, [ids]);
  }

  /** All jobcenters, those that are gone as well, in no order. */
  listAll(handle: DatabaseHandle): Promise<Jobcenter[]> {
    return rows<Jobcenter>(handle, CURRENT);
  }

  /** The jobcenter that has the official number today. */
  findByOfficialNumber(handle: DatabaseHandle, officialNumber: string): Promise<Jobcenter | undefined> {
    return firstRow<Jobcenter>(handle, `${CURRENT} WHERE v.official_number = $1 AND j.closed_on IS NULL`, [
      officialNumber,
    ]);
  }

  /** At most `limit` jobcenters by name in German order, then id, after the keyset (name, id). */
  list(handle: DatabaseHandle, query: JobcenterQuery, after: Keyset | undefined, limit: number): Promise<Jobcenter[]> {
    return rows<Jobcenter>(
      handle,
      `${CURRENT}
       WHERE ($1::text IS NULL OR ${SEARCHED} LIKE '%' || fold_text($1) || '%')
         AND ($2::text[] IS NULL OR v.form = ANY($2))
         AND ($3::text IS NULL OR v.form = $3)
         AND ($4::text[] IS NULL OR j.land = ANY($4))
         AND ($5 OR j.closed_on IS NULL)
         AND ($6::text IS NULL OR (v.name COLLATE "de-x-icu", v.jobcenter_id) > ($6 COLLATE "de-x-icu", $7::uuid))
       ORDER BY v.name COLLATE "de-x-icu", v.jobcenter_id
       LIMIT $8`,
      [
        query.text === undefined ? null : escapeLike(query.text),
        query.formsNamedByText ?? null,
        query.form ?? null,
        query.laender ?? null,
        query.includeClosed,
        after?.[0] ?? null,
        after?.[1] ?? null,
        limit,
      ],
    );
  }

  /** The house itself and all it came from, however far back; an empty list for an unknown id. */
  async listWithPredecessors(handle: DatabaseHandle, jobcenterId: string): Promise<string[]> {
    const found = await rows<{ id: string }>(
      handle,
      `WITH RECURSIVE houses (id) AS (
         SELECT id FROM jobcenters WHERE id = $1
         UNION
         SELECT s.predecessor_id FROM jobcenter_successions s JOIN houses h ON h.id = s.successor_id
       ) SELECT id FROM houses`,
      [jobcenterId],
    );
    return found.map((row) => row.id);
  }

  /** Locks the jobcenter against other changes until the end of the transaction; undefined when there is none. */
  async lock(tx: TransactionHandle, jobcenterId: string): Promise<Jobcenter | undefined> {
    return firstRow<Jobcenter>(tx, `${CURRENT} WHERE j.id = $1 FOR UPDATE OF j`, [jobcenterId]);
  }

  /** Ends today's version and begins one with the change on `today`; a version that began today is changed in place. */
  async changeVersion(tx: TransactionHandle, jobcenterId: string, today: string, change: VersionChange): Promise<void> {
    const values = [jobcenterId, today, change.caseloadRatio, change.caseloadCounted, change.comparisonType];
    const inPlace = await affected(
      tx,
      `UPDATE jobcenter_versions SET caseload_ratio = $3, caseload_counted = $4, comparison_type = $5 WHERE jobcenter_id = $1 AND valid_to IS NULL AND valid_from = $2`,
      values,
    );
    if (inPlace > 0) return;
    await rows(tx, `UPDATE jobcenter_versions SET valid_to = $2 WHERE jobcenter_id = $1 AND valid_to IS NULL`, [
      jobcenterId,
      today,
    ]);
    await rows(
      tx,
      `INSERT INTO jobcenter_versions (jobcenter_id, valid_from, official_number, official_name, name, form, caseload_ratio, caseload_counted, comparison_type)
       SELECT jobcenter_id, $2, official_number, official_name, name, form, $3, $4, $5
       FROM jobcenter_versions WHERE jobcenter_id = $1 AND valid_to = $2`,
      values,
    );
  }

  /** Sets the kind of area (code); null makes it unknown. */
  async setAreaKind(tx: TransactionHandle, jobcenterId: string, areaKind: string | null): Promise<void> {
    await affected(tx, `UPDATE jobcenters SET area_kind = $2 WHERE id = $1`, [jobcenterId, areaKind]);
  }
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (char) => `\\${char}`);
}
