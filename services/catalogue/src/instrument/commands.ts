import { type Identity, type Problem, problem } from '@kyoyo/contracts';
import { isDatabaseError } from '@kyoyo/event-store';
import { commandContext, identityOf, type Parts, refuseWith, replyOf } from '@kyoyo/service-kit';
import type { FastifyRequest } from 'fastify';
import type { Tables } from '../schema.ts';
import { findInstrument, type InstrumentRow } from './queries.ts';
import type { InstrumentCommand } from './state.ts';
import { instrumentStream } from './stream.ts';

/** The database's refusal of a description that names a file which is not there. */
export const explainMissingFile = (error: unknown): Problem | undefined =>
  isDatabaseError(error, '23503', 'instrument_file_use_sha256_fkey')
    ? problem('file-unknown')
    : undefined;

/** A change of an instrument by whoever its institution lets. */
export async function changeInstrument(
  { store, database: { query }, clock }: Parts<Tables>,
  request: FastifyRequest,
  instrumentId: string,
  may: (who: Identity, institutionId: string, found: InstrumentRow) => boolean,
  commandOf: (found: InstrumentRow) => InstrumentCommand | Promise<InstrumentCommand>,
) {
  const found = (await findInstrument(query, instrumentId, clock())) ?? refuseWith('not-found');
  if (!may(identityOf(request), found.institution.id, found)) return refuseWith('forbidden');
  const outcome = await store.execute(instrumentStream, {
    streamId: instrumentId,
    command: await commandOf(found),
    context: commandContext(request),
    explain: explainMissingFile,
  });
  return replyOf(outcome);
}
