import type { Identity } from '@kyoyo/contracts';
import type { Clock } from '@kyoyo/kernel';
import { commandContext, identityOf, refuseWith, replyOf } from '@kyoyo/service-kit';
import type { FastifyRequest } from 'fastify';
import type { Kysely } from 'kysely';
import type { Commands } from './commands.ts';
import type { InstrumentCommand } from './instrument/stream.ts';
import { findInstrument, type InstrumentRow } from './queries.ts';
import type { Tables } from './schema.ts';

interface World {
  readonly query: Kysely<Tables>;
  readonly clock: Clock;
  readonly commands: Commands;
}

/** A change of an instrument by whoever its institution lets. */
export async function changeInstrument(
  { query, clock, commands }: World,
  request: FastifyRequest,
  instrumentId: string,
  may: (who: Identity, institutionId: string, found: InstrumentRow) => boolean,
  commandOf: (found: InstrumentRow) => InstrumentCommand | Promise<InstrumentCommand>,
) {
  const found = (await findInstrument(query, instrumentId, clock())) ?? refuseWith('not-found');
  if (!may(identityOf(request), found.institution.id, found)) return refuseWith('forbidden');
  const context = commandContext(request);
  return replyOf(await commands.changeInstrument(instrumentId, await commandOf(found), context));
}
