import { Injectable } from '@nestjs/common';
import type { DatabaseHandle, TransactionHandle } from '../../platform/database/handles.js';
import { affected, firstRow, rows } from '../../platform/database/sql.js';
import type { SavedSearchRow } from './saved-search.entity.js';

const COLUMNS = `id, staff_member_id AS "staffMemberId", fingerprint, query, filter, sort, comparable_to_mine AS "comparableToMine", only_comparable AS "onlyComparable",
  weekly_mail AS "weeklyMail", created_at AS "createdAt", seen_until AS "seenUntil", mailed_week::text AS "mailedWeek"`;

/** All SQL of the saved searches. */
@Injectable()
export class SavedSearchRepository {
  /** All of a person, the newest first. */
  list(handle: DatabaseHandle, staffMemberId: string): Promise<SavedSearchRow[]> {
    return rows<SavedSearchRow>(
      handle,
      `SELECT ${COLUMNS} FROM saved_searches WHERE staff_member_id = $1 ORDER BY id DESC`,
      [staffMemberId],
    );
  }

  /** How many others than that with the fingerprint a person has. */
  async countOthers(handle: DatabaseHandle, staffMemberId: string, fingerprint: string): Promise<number> {
    const row = await firstRow<{ count: number }>(
      handle,
      `SELECT count(*)::int AS count FROM saved_searches WHERE staff_member_id = $1 AND fingerprint <> $2`,
      [staffMemberId, fingerprint],
    );
    return row!.count;
  }

  /** Adds a search, or gives the same one that is there the order and the wish for mail; a mail that begins again knows no old news. */
  async upsert(tx: TransactionHandle, search: SavedSearchRow): Promise<SavedSearchRow> {
    return (await firstRow<SavedSearchRow>(
      tx,
      `INSERT INTO saved_searches AS s (id, staff_member_id, fingerprint, query, filter, sort, comparable_to_mine, only_comparable, weekly_mail, created_at, seen_until, mailed_week)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
       ON CONFLICT (staff_member_id, fingerprint) DO UPDATE SET
         query = EXCLUDED.query, sort = EXCLUDED.sort, comparable_to_mine = EXCLUDED.comparable_to_mine, only_comparable = EXCLUDED.only_comparable,
         weekly_mail = EXCLUDED.weekly_mail,
         seen_until = CASE WHEN s.weekly_mail THEN s.seen_until ELSE EXCLUDED.seen_until END,
         mailed_week = CASE WHEN s.weekly_mail THEN s.mailed_week ELSE EXCLUDED.mailed_week END
       RETURNING ${COLUMNS}`,
      [
        search.id,
        search.staffMemberId,
        search.fingerprint,
        search.query,
        JSON.stringify(search.filter),
        search.sort,
        search.comparableToMine,
        search.onlyComparable,
        search.weeklyMail,
        search.createdAt,
        search.seenUntil,
        search.mailedWeek,
      ],
    ))!;
  }

  /** Switches the weekly mail; one that begins again knows no news from before `now` and waits for the week after `week`. Undefined when the person has no such search. */
  setWeeklyMail(
    tx: TransactionHandle,
    search: { readonly staffMemberId: string; readonly id: string },
    weeklyMail: boolean,
    { now, week }: { readonly now: Date; readonly week: string },
  ): Promise<SavedSearchRow | undefined> {
    return firstRow<SavedSearchRow>(
      tx,
      `UPDATE saved_searches SET seen_until = CASE WHEN weekly_mail THEN seen_until ELSE $4 END,
         mailed_week = CASE WHEN weekly_mail THEN mailed_week ELSE $5 END, weekly_mail = $3
       WHERE staff_member_id = $1 AND id = $2 RETURNING ${COLUMNS}`,
      [search.staffMemberId, search.id, weeklyMail, now, week],
    );
  }

  /** Ends the weekly mail of all searches of a person. */
  async endWeeklyMail(tx: TransactionHandle, staffMemberId: string): Promise<void> {
    await affected(tx, `UPDATE saved_searches SET weekly_mail = false WHERE staff_member_id = $1 AND weekly_mail`, [
      staffMemberId,
    ]);
  }

  /** Removes a person's search. Returns whether there was one. */
  async remove(tx: TransactionHandle, staffMemberId: string, id: string): Promise<boolean> {
    const removed = await affected(tx, `DELETE FROM saved_searches WHERE staff_member_id = $1 AND id = $2`, [
      staffMemberId,
      id,
    ]);
    return removed > 0;
  }

  /** Removes all searches of a person. */
  async removeAll(tx: TransactionHandle, staffMemberId: string): Promise<void> {
    await affected(tx, `DELETE FROM saved_searches WHERE staff_member_id = $1`, [staffMemberId]);
  }

  /**
   * Begins the week (its Monday) for up to 200 people whose mail has not begun in it: each person is given to one caller
   * only, whoever asks at the same time. An empty list when none is left.
   */
  async beginWeek(tx: TransactionHandle, week: string): Promise<string[]> {
    const begun = await rows<{ staffMemberId: string }>(
      tx,
      `UPDATE saved_searches SET mailed_week = $1
       WHERE weekly_mail AND mailed_week < $1 AND staff_member_id IN (
         SELECT DISTINCT staff_member_id FROM saved_searches WHERE weekly_mail AND mailed_week < $1 ORDER BY staff_member_id LIMIT 200
       ) RETURNING staff_member_id AS "staffMemberId"`,
      [week],
    );
    return [...new Set(begun.map(({ staffMemberId }) => staffMemberId))];
  }

  /** Notes up to when the news of searches are told. */
  async see(tx: TransactionHandle, ids: readonly string[], until: Date): Promise<void> {
    await affected(tx, `UPDATE saved_searches SET seen_until = $2 WHERE id = ANY($1) AND seen_until < $2`, [
      ids,
      until,
    ]);
  }
}
