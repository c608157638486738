import type { Envelope, EventSource } from '@kyoyo/contracts';
import { causedBy, type Parts, type Reaction } from '@kyoyo/service-kit';
import type pg from 'pg';
import { noticeIdOf, noticeStream } from '../notice/stream.ts';
import type { Tables } from '../schema.ts';
import type { Said, ToPerson } from './said.ts';
import { sayingsOf } from './what-to-say.ts';

/** Where the copy of the catalogue is behind, a notice is better without a name than late. */
const unknownContract = { ja: '契約', en: 'a contract' };
const unknownInstrument = { ja: '装置', en: 'an instrument' };

/** Raises every notice that an event calls for, in the transaction that handles it. */
export function createTelling({ store }: Parts<Tables>): Reaction<unknown> {
  const raise = async (
    { instrumentId, ...said }: ToPerson,
    envelope: Envelope,
    tx: pg.ClientBase,
  ): Promise<void> => {
    const named = instrumentId && { instrument: await instrumentName(tx, instrumentId) };
    const notice = {
      ...said,
      params: { ...said.params, ...named },
      causedBy: { source: envelope.source, eventId: envelope.id },
    };
    await store.within(tx).execute(noticeStream, {
      streamId: noticeIdOf(envelope.id, said.personId, said.kind),
      command: { type: 'RaiseNotice', notice },
      context: causedBy(envelope),
    });
  };

  return async ({ data, envelope }, tx) => {
    const { source, type } = envelope;
    for (const said of sayingsOf(source as EventSource, type, data, envelope)) {
      for (const one of await toEach(said, envelope, tx)) await raise(one, envelope, tx);
    }
  };
}

const ofContract = `SELECT person_id FROM (
    SELECT person_id FROM contract JOIN told_group ON group_name = ANY (group_names)
      WHERE contract_id = $1
    UNION SELECT unnest(person_ids) FROM contract WHERE contract_id = $1) AS concerned
  WHERE true`;
const staffOf = `SELECT person_id FROM institution_staff WHERE institution_id = $1`;
const inGroup = `SELECT person_id FROM told_group WHERE group_name = $1`;

/** Whoever did it knows. */
async function toEach(
  said: Said,
  { actor }: Envelope,
  tx: pg.ClientBase,
): Promise<readonly ToPerson[]> {
  if ('personId' in said) return [said];
  const [people, whose] =
    'group' in said
      ? [inGroup, said.group]
      : 'contractId' in said
        ? [ofContract, said.contractId]
        : [staffOf, said.staffOf];
  const { rows } = await tx.query(
    `${people} AND person_id IS DISTINCT FROM $2 ORDER BY person_id`,
    [whose, actor === 'system' ? null : actor.personId],
  );
  const { kind, instrumentId, link } = said;
  const params =
    'contractId' in said
      ? { contract: await contractName(tx, said.contractId), ...said.params }
      : said.params;
  const words = { kind, params, link, ...(instrumentId && { instrumentId }) };
  return rows.map((row) => ({ ...words, personId: row.person_id }));
}

async function contractName(tx: pg.ClientBase, contractId: string) {
  const { rows } = await tx.query('SELECT title FROM contract WHERE contract_id = $1', [
    contractId,
  ]);
  return rows[0]?.title ?? unknownContract;
}

async function instrumentName(tx: pg.ClientBase, instrumentId: string) {
  const { rows } = await tx.query('SELECT name FROM instrument WHERE instrument_id = $1', [
    instrumentId,
  ]);
  return rows[0]?.name ?? unknownInstrument;
}
