import { Injectable } from '@nestjs/common';
import type { DatabaseHandle, TransactionHandle } from '../platform/database/handles.js';
import { affected, rows } from '../platform/database/sql.js';
import type { OfferView } from './contact.view.js';

/** Active, opted-in seats who still work in a house of the practice, or in what came out of it. */
export const ACTIVE_SEATS = `
  SELECT s.staff_member_id FROM contact_offer_seats s JOIN staff_members m ON m.id = s.staff_member_id
  WHERE s.offer_id = o.id AND m.state = 'ACTIVE' AND m.contactable
    AND (m.jobcenter_id IN (SELECT successor_houses(p.jobcenter_id)) OR m.jobcenter_id IN (SELECT successor_houses(p.partner_jobcenter_id)))
  ORDER BY s.rank`;

/** Active coordinators of the practice's house of today. */
export const COORDINATORS = `
  SELECT m.id FROM staff_members m JOIN staff_roles r ON r.staff_member_id = m.id AND r.role = 'COORDINATOR'
  WHERE m.state = 'ACTIVE' AND m.jobcenter_id IN (SELECT successor_houses(p.jobcenter_id))
  ORDER BY m.created_at, m.id`;

/** All SQL of the contact offers. */
@Injectable()
export class ContactOfferRepository {
  /** The offers of the practices, in no order; practices without one are left out. */
  findByPractices(handle: DatabaseHandle, practiceIds: readonly string[]): Promise<OfferView[]> {
    return rows<OfferView>(
      handle,
      `SELECT o.id, o.practice_id AS "practiceId", o.function_label AS "functionLabel", o.paused_until::text AS "pausedUntil",
              o.max_open_requests AS "maxOpenRequests", o.version,
              (SELECT count(*)::int FROM contact_requests r WHERE r.offer_id = o.id AND r.state = 'OPEN') AS "openRequests",
              ARRAY(SELECT s.staff_member_id FROM contact_offer_seats s WHERE s.offer_id = o.id ORDER BY s.rank) AS "seatIds",
              ARRAY(${ACTIVE_SEATS}) AS "activeSeatIds", ARRAY(${COORDINATORS}) AS "coordinatorIds"
       FROM contact_offers o JOIN practices p ON p.id = o.practice_id WHERE o.practice_id = ANY($1)`,
      [practiceIds],
    );
  }

  /** Locks the offer of a practice until the end of the transaction and reads it; undefined when there is none. */
  async lock(tx: TransactionHandle, practiceId: string): Promise<OfferView | undefined> {
    await rows(tx, `SELECT id FROM contact_offers WHERE practice_id = $1 FOR UPDATE`, [practiceId]);
    return (await this.findByPractices(tx, [practiceId]))[0];
  }

  /** Makes the offer of a practice with those authors as seats who agreed to be named; does nothing when there is one already. */
  async insertForPractice(
    tx: TransactionHandle,
    offer: { id: string; practiceId: string; functionLabel: string; maxOpenRequests: number },
  ): Promise<void> {
    await rows(
      tx,
      `WITH made AS (
         INSERT INTO contact_offers (id, practice_id, jobcenter_id, function_label, max_open_requests)
         SELECT $1, p.id, p.jobcenter_id, $3, $4 FROM practices p WHERE p.id = $2
         ON CONFLICT (practice_id) DO NOTHING RETURNING id, practice_id)
       INSERT INTO contact_offer_seats (offer_id, staff_member_id, rank)
       SELECT made.id, a.staff_member_id, a.rank FROM made JOIN practice_authors a ON a.practice_id = made.practice_id AND a.confirmed_at IS NOT NULL`,
      [offer.id, offer.practiceId, offer.functionLabel, offer.maxOpenRequests],
    );
  }

  /** Changes the offer if its version is still the expected one; returns whether it was. */
  async update(
    tx: TransactionHandle,
    offer: Pick<OfferView, 'id' | 'functionLabel' | 'pausedUntil' | 'maxOpenRequests'>,
    expectedVersion: number,
  ): Promise<boolean> {
    const done = await affected(
      tx,
      `UPDATE contact_offers SET function_label = $2, paused_until = $3, max_open_requests = $4, version = version + 1 WHERE id = $1 AND version = $5`,
      [offer.id, offer.functionLabel, offer.pausedUntil, offer.maxOpenRequests, expectedVersion],
    );
    return done === 1;
  }

  /** Puts the people in place of all seats, the first with rank 0. */
  async replaceSeats(tx: TransactionHandle, offerId: string, staffMemberIds: readonly string[]): Promise<void> {
    await affected(tx, `DELETE FROM contact_offer_seats WHERE offer_id = $1`, [offerId]);
    await rows(
      tx,
      `INSERT INTO contact_offer_seats (offer_id, staff_member_id, rank) SELECT $1, id, place - 1 FROM unnest($2::uuid[]) WITH ORDINALITY AS seat (id, place)`,
      [offerId, staffMemberIds],
    );
  }

  /** Those of the people who are active members of a house of the practice, or of what came out of it. */
  async listEligibleSeats(
    handle: DatabaseHandle,
    practiceId: string,
    staffMemberIds: readonly string[],
  ): Promise<string[]> {
    const found = await rows<{ id: string }>(
      handle,
      `SELECT m.id FROM practices p, staff_members m
       WHERE p.id = $1 AND m.id = ANY($2) AND m.state = 'ACTIVE'
         AND (m.jobcenter_id IN (SELECT successor_houses(p.jobcenter_id)) OR m.jobcenter_id IN (SELECT successor_houses(p.partner_jobcenter_id)))`,
      [practiceId, staffMemberIds],
    );
    return found.map(({ id }) => id);
  }
}
