import {
  type ChargeEvent,
  eventCatalogue,
  type IssuedInvoice,
  readEventData,
} from '@kyoyo/contracts';
import type pg from 'pg';
import { chargeStream } from '../charge/stream.ts';
import type { Charged } from '../schema.ts';

/** The charges of the lines of an invoice, as they stood when it was issued. */
export async function billedCharges(
  client: pg.Pool,
  { lines }: IssuedInvoice,
): Promise<(Charged | undefined)[]> {
  const { rows } = await client.query(
    `SELECT nth, e.type, e.data_version, e.data
     FROM unnest($1::uuid[], $2::int[]) WITH ORDINALITY AS line (charge_id, version, nth)
     JOIN events e ON e.stream_id = line.charge_id AND e.stream_version <= line.version
     ORDER BY nth, e.stream_version`,
    [lines.map(({ chargeId }) => chargeId), lines.map(({ chargeVersion }) => chargeVersion)],
  );
  const { initial, evolve } = chargeStream;
  const states = lines.map(() => initial);
  for (const { nth, type, data_version, data } of rows) {
    const read = readEventData(eventCatalogue, 'billing', type, data_version, data);
    const event = { type, data: read } as ChargeEvent;
    const recorded = { id: '', streamId: '', version: 1, time: '' as never, personId: null };
    states[nth - 1] = evolve(states[nth - 1] ?? initial, event, recorded);
  }
  return states.map(({ charge }) => charge ?? undefined);
}
