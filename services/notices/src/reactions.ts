import {
  billingEvents,
  type Envelope,
  type EventSource,
  reservationEvents,
  type Role,
} from '@kyoyo/contracts';
import { allOf } from '@kyoyo/messaging';
import type { Parts, Reaction, Reactions } from '@kyoyo/service-kit';
import type pg from 'pg';
import { keepInCalendar } from './calendar-entries.ts';
import { type Commands, createCommands } from './commands.ts';
import { queueDeliveries } from './queued-deliveries.ts';
import type { Tables } from './schema.ts';
import { type Said, sayingsOf, type ToPerson, whatToSay } from './wording/what-to-say.ts';

/** Where the copy of the catalogue is behind, a notice is better without a name than late. */
const unknownInstrument = { ja: '装置', en: 'an instrument' };

export function noticesReactions(parts: Parts<Tables>): Reactions {
  const commands = createCommands(parts);
  const say: Reaction<unknown> = async ({ data, envelope }, tx) => {
    const source = envelope.source as EventSource;
    for (const said of sayingsOf(source, envelope.type, data, envelope)) {
      const told = 'staffOf' in said ? await toEach(said, envelope, tx) : [said];
      for (const one of told) await raise(commands, one, envelope, tx);
    }
  };
  const follow: Reaction<unknown> = async (event, tx) => {
    const { envelope, data } = event;
    // None of them waits for another: what they ask first is sent at once.
    await allOf([
      keepInCalendar(tx, envelope, data),
      queueDeliveries(tx, envelope, data),
      say(event, tx),
    ]);
  };
  return {
    catalogue: {
      InstrumentProposed: async ({ data, envelope }, tx) => {
        await tx.query(
          'INSERT INTO instrument (instrument_id, name, location) VALUES ($1, $2, $3)',
          [envelope.subject, JSON.stringify(data.name), JSON.stringify(data.location)],
        );
      },
    },
    identity: {
      RoleGranted: async ({ data: { role }, envelope }, tx) => {
        if (!isStaffRole(role)) return;
        await tx.query('INSERT INTO institution_staff VALUES ($1, $2) ON CONFLICT DO NOTHING', [
          role.institutionId,
          envelope.subject,
        ]);
      },
    },
    // Webhooks may ask for any event of a booking or a charge, whether somebody is told of it or not.
    reservation: {
      ...everyType(Object.keys(whatToSay.reservation ?? {}), say),
      ...everyType(Object.keys(reservationEvents), follow),
    },
    billing: everyType(Object.keys(billingEvents), follow),
    notices: everyType(Object.keys(whatToSay.notices ?? {}), say),
  };
}

const everyType = (types: readonly string[], reaction: Reaction<unknown>) =>
  Object.fromEntries(types.map((type) => [type, reaction]));

const isStaffRole = ({ name, institutionId }: Role): boolean =>
  institutionId !== undefined && (name === 'facility-staff' || name === 'facility-manager');

/** Whoever did it knows. */
async function toEach(
  { staffOf, ...said }: Extract<Said, { staffOf: string }>,
  { actor }: Envelope,
  tx: pg.ClientBase,
): Promise<ToPerson[]> {
  const { rows } = await tx.query(
    `SELECT person_id FROM institution_staff
     WHERE institution_id = $1 AND person_id IS DISTINCT FROM $2 ORDER BY person_id`,
    [staffOf, actor === 'system' ? null : actor.personId],
  );
  return rows.map((row) => ({ ...said, personId: row.person_id }));
}

async function raise(
  commands: Commands,
  { instrumentId, ...said }: ToPerson,
  envelope: Envelope,
  tx: pg.ClientBase,
): Promise<void> {
  const params =
    instrumentId === undefined
      ? said.params
      : { ...said.params, instrument: await instrumentName(tx, instrumentId) };
  await commands.raiseNotice({ ...said, params }, envelope, tx);
}

async function instrumentName(tx: pg.ClientBase, instrumentId: string) {
  const { rows } = await tx.query('SELECT name FROM instrument WHERE instrument_id = $1', [
    instrumentId,
  ]);
  return rows[0]?.name ?? unknownInstrument;
}
