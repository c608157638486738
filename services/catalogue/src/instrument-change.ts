import type { Identity } from '@kyoyo/contracts';
import { commandContext, identityOf, refuseWith, replyOf } from '@kyoyo/service-kit';
import type { FastifyRequest } from 'fastify';
import type { Kysely } from 'kysely';
import type { Commands } from './commands.ts';
import type { InstrumentCommand } from './instrument.ts';
import { findInstrument, type InstrumentRow } from './queries.ts';
import type { Tables } from './schema.ts';

/** A change of an instrument by whoever its institution lets. */
export async function changeInstrument(
  { query, commands }: { readonly query: Kysely<Tables>; readonly commands: Commands },
  request: FastifyRequest,
  instrumentId: string,
  may: (who: Identity, institutionId: string, found: InstrumentRow) => boolean,
  commandOf: (found: InstrumentRow) => InstrumentCommand | Promise<InstrumentCommand>,
) {
  const found = (await findInstrument(query, instrumentId)) ?? refuseWith('not-found');
  if (!may(identityOf(request), found.institution.id, found)) return refuseWith('forbidden');
  const context = commandContext(request);
  return replyOf(await commands.changeInstrument(instrumentId, await commandOf(found), context));
}
