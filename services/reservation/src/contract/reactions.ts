import { type Coverage, coversBooking } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import { causedBy, type Parts, type Reactions } from '@kyoyo/service-kit';
import type pg from 'pg';
import { type Coming, countedByPerson } from '../instruments/coming.ts';
import { reservationStream } from '../reservation/stream.ts';
import type { Tables } from '../schema.ts';

/** What has come to be covered no more, or again, is told to who has booked it. */
export function contractReactions({ store, clock }: Parts<Tables>): Reactions {
  return {
    subscription: {
      CoverageSet: async ({ data: { coverage }, envelope }, tx) => {
        const coming = await readUnder(tx, envelope.subject, clock());
        const changed = coming.filter((one) => one.contractLapsed === coversBooking(coverage, one));
        for (const lapsed of [true, false]) {
          const some = changed.filter((one) => one.contractLapsed !== lapsed);
          for (const { id, ofPerson } of countedByPerson(some)) {
            await store.within(tx).execute(reservationStream, {
              streamId: id,
              command: { type: 'FollowCoverage', lapsed, title: nameOf(coverage), ofPerson },
              context: causedBy(envelope),
            });
          }
        }
      },
    },
  };
}

/** A secret research contract is not named in a mail. */
const nameOf = ({ form, title }: Coverage) =>
  form === 'subscription' ? title : { ja: '研究契約', en: 'The research contract' };

type Under = Coming & { readonly contractLapsed: boolean };

async function readUnder(tx: pg.ClientBase, contractId: string, now: Instant): Promise<Under[]> {
  const { rows } = await tx.query(
    `SELECT reservation_id AS id, status, view->'slot' AS slot, view->'booking' AS booking,
       (view->>'contractLapsed')::boolean AS "contractLapsed"
     FROM reservation
     WHERE view->'booking'->>'contractId' = $1 AND status IN ('requested', 'confirmed')
       AND upper(period) > $2
     ORDER BY lower(period), reservation_id`,
    [contractId, now],
  );
  return rows as Under[];
}
