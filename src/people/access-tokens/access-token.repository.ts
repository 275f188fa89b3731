import { Injectable } from '@nestjs/common';
import type { AccessScope } from '../../kernel/actor.js';
import type { DatabaseHandle, TransactionHandle } from '../../platform/database/handles.js';
import { affected, firstRow, rows } from '../../platform/database/sql.js';
import { AccessTokenRow } from './access-token.entity.js';
import type { AccessToken } from './access-token.types.js';

/** A token that is valid, as the sign-in sees it. */
export interface ValidAccessToken {
  readonly id: string;
  readonly staffMemberId: string;
  readonly scopes: AccessScope[];
  /** Day of the last use, `YYYY-MM-DD`; null for none. */
  readonly lastUsedOn: string | null;
}

/** All SQL of the personal access tokens. Calendar dates come as texts. */
@Injectable()
export class AccessTokenRepository {
  /** The tokens of a person, expired ones included, the newest first. */
  list(handle: DatabaseHandle, staffMemberId: string): Promise<AccessToken[]> {
    return rows<AccessToken>(
      handle,
      `SELECT id, name, scopes, prefix, created_at AS "createdAt", expires_on::text AS "expiresOn", last_used_on::text AS "lastUsedOn"
       FROM access_tokens WHERE staff_member_id = $1 ORDER BY id DESC`,
      [staffMemberId],
    );
  }

  /** How many tokens a person has, expired ones included. */
  async count(handle: DatabaseHandle, staffMemberId: string): Promise<number> {
    const row = await firstRow<{ count: number }>(
      handle,
      `SELECT count(*)::int AS count FROM access_tokens WHERE staff_member_id = $1`,
      [staffMemberId],
    );
    return row!.count;
  }

  /** The token with the hash; undefined when there is none or it has expired before `today`. */
  findValid(handle: DatabaseHandle, secretHash: string, today: string): Promise<ValidAccessToken | undefined> {
    return firstRow<ValidAccessToken>(
      handle,
      `SELECT id, staff_member_id AS "staffMemberId", scopes, last_used_on::text AS "lastUsedOn"
       FROM access_tokens WHERE secret_hash = $1 AND expires_on >= $2`,
      [secretHash, today],
    );
  }

  /** Adds a token. */
  async insert(tx: TransactionHandle, token: AccessTokenRow): Promise<void> {
    await tx.insert(AccessTokenRow, token);
  }

  /** Notes the day of the last use; a later one that stands there already stays. */
  async touch(tx: TransactionHandle, id: string, today: string): Promise<void> {
    await affected(
      tx,
      `UPDATE access_tokens SET last_used_on = $2 WHERE id = $1 AND (last_used_on IS NULL OR last_used_on < $2)`,
      [id, today],
    );
  }

  /** Removes a person's token. Returns whether there was one. */
  async remove(tx: TransactionHandle, staffMemberId: string, id: string): Promise<boolean> {
    return (
      (await affected(tx, `DELETE FROM access_tokens WHERE staff_member_id = $1 AND id = $2`, [staffMemberId, id])) > 0
    );
  }

  /** Removes all tokens of a person. */
  async removeAll(tx: TransactionHandle, staffMemberId: string): Promise<void> {
    await affected(tx, `DELETE FROM access_tokens WHERE staff_member_id = $1`, [staffMemberId]);
  }
}
