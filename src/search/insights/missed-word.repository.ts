import { createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { DatabaseHandle, TransactionHandle } from '../../platform/database/handles.js';
import { affected, firstRow, rows } from '../../platform/database/sql.js';

/** Fewer people would be somebody. */
const MIN_SEEKERS = 5;

/** A word that somebody sought in vain. */
export interface Miss {
  /** In normal form. */
  readonly word: string;
  readonly staffMemberId: string;
}

/** A word that at least five people sought in vain in one week. */
export interface MissedWord {
  readonly word: string;
  /** In how many weeks. */
  readonly weeks: number;
  /** People, the sum over the weeks: whoever sought it in two weeks counts twice. */
  readonly seekers: number;
  /** Monday of the last of the weeks, `YYYY-MM-DD`. */
  readonly lastWeek: string;
}

/** All SQL of the missed words. Hashes are made here, so that nobody else holds the key of a week. */
@Injectable()
export class MissedWordRepository {
  /**
   * Counts misses in the week (its Monday); the same word of the same person counts once. A word is stored as such from the
   * moment on in which it is the fifth person's; before, it is a hash under a key of the week.
   */
  async count(tx: TransactionHandle, week: string, misses: readonly Miss[]): Promise<void> {
    const key = await this.lockKey(tx, week);
    const hashOf = (...parts: string[]): Buffer => createHmac('sha256', key).update(parts.join('\0')).digest();
    const words = new Map(misses.map(({ word }) => [word, hashOf(word)]));
    await rows(
      tx,
      `INSERT INTO missed_word_seekers (week, word_hash, seeker_hash) SELECT $1, * FROM unnest($2::bytea[], $3::bytea[]) ON CONFLICT DO NOTHING`,
      [
        week,
        misses.map(({ word }) => words.get(word)),
        // With the word in it, so that the words of one person do not lead to each other.
        misses.map(({ word, staffMemberId }) => hashOf(word, staffMemberId)),
      ],
    );
    await rows(
      tx,
      `INSERT INTO missed_words (week, word, seekers)
       SELECT s.week, asked.word, count(*) FROM unnest($2::text[], $3::bytea[]) AS asked (word, hash)
       JOIN missed_word_seekers s ON s.week = $1 AND s.word_hash = asked.hash
       GROUP BY s.week, asked.word HAVING count(*) >= ${MIN_SEEKERS}
       ON CONFLICT (week, word) DO UPDATE SET seekers = EXCLUDED.seekers`,
      [week, [...words.keys()], [...words.values()]],
    );
  }

  /** The words of the weeks from the Monday on, the most sought first, then by word; at most 100. */
  list(handle: DatabaseHandle, fromWeek: string): Promise<MissedWord[]> {
    return rows<MissedWord>(
      handle,
      `SELECT word, count(*)::int AS weeks, sum(seekers)::int AS seekers, max(week)::text AS "lastWeek"
       FROM missed_words WHERE week >= $1 GROUP BY word ORDER BY seekers DESC, word LIMIT 100`,
      [fromWeek],
    );
  }

  /** Throws away keys and hashes of the weeks before `week`, and words of those before `wordsFrom` (Mondays). */
  async forget(tx: TransactionHandle, week: string, wordsFrom: string): Promise<void> {
    await affected(tx, `DELETE FROM missed_word_keys WHERE week < $1`, [week]);
    await affected(tx, `DELETE FROM missed_word_seekers WHERE week < $1`, [week]);
    await affected(tx, `DELETE FROM missed_words WHERE week < $1`, [wordsFrom]);
  }

  /** The key of the week, made when there is none. The lock makes counters wait for each other: the fifth must see the other four. */
  private async lockKey(tx: TransactionHandle, week: string): Promise<Buffer> {
    await rows(tx, `INSERT INTO missed_word_keys (week, key) VALUES ($1, $2) ON CONFLICT DO NOTHING`, [
      week,
      randomBytes(32),
    ]);
    return (await firstRow<{ key: Buffer }>(tx, `SELECT key FROM missed_word_keys WHERE week = $1 FOR UPDATE`, [week]))!
      .key;
  }
}
