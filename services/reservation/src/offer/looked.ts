import { hasRole, type Identity, worksAt } from '@kyoyo/contracts';
import { later } from '@kyoyo/kernel';
import { type Parts, refuseWith } from '@kyoyo/service-kit';
import { findAccessory, findOperator } from '../operators/queries.ts';
import type { Tables } from '../schema.ts';
import type { ChangeAsked } from './asked.ts';
import type { Looked } from './change.ts';
import { stepOf } from './changes.ts';
import { readOffered, unitsMeant } from './instruments.ts';
import { changeOf } from './reading.ts';

/** The change that somebody asks about, where they may make it. */
export async function readAsked(
  { database: { query, pool }, clock }: Parts<Tables>,
  who: Identity,
  asked: ChangeAsked,
): Promise<Looked> {
  switch (asked.type) {
    case 'outage': {
      const instrument = await readOffered(pool, asked.instrumentId);
      mustWorkAt(who, instrument.institutionId);
      const units = unitsMeant(instrument, asked.units);
      const { instrumentId, institutionId } = instrument;
      return changeOf.outage({ ...asked, instrumentId, institutionId, units, reason: '' })(pool);
    }
    case 'units': {
      const instrument = await readOffered(pool, asked.instrumentId);
      mustManage(who, instrument.institutionId);
      return changeOf.units(instrument, asked.units)(pool);
    }
    case 'rules': {
      const { institutionId } = await readOffered(pool, asked.instrumentId);
      mustManage(who, institutionId);
      const now = clock();
      const effectiveFrom = later(asked.effectiveFrom ?? now, now);
      return changeOf.rules({ ...asked, institutionId, effectiveFrom }, now)(pool);
    }
    case 'step': {
      const instrument = await readOffered(pool, asked.instrumentId);
      mustWorkAt(who, instrument.institutionId);
      return stepOf(instrument, asked.step);
    }
    case 'accessory': {
      const known = (await findAccessory(query, asked.accessoryId)) ?? refuseWith('not-found');
      mustWorkAt(who, known.institutionId);
      return changeOf.accessory(asked.accessoryId, { ...known, ...asked })(pool);
    }
    case 'duties':
      mustWorkAt(who, asked.institutionId);
      return changeOf.duties(asked)(pool);
    case 'leave': {
      const operator = (await findOperator(query, asked.operatorId)) ?? refuseWith('not-found');
      mustWorkAt(who, operator.institutionId);
      return changeOf.leave(operator, asked.period)(pool);
    }
  }
}

function mustWorkAt(who: Identity, institutionId: string): void {
  if (!worksAt(who, institutionId)) refuseWith('forbidden');
}

/** As for every other change of an instrument's description. */
export function mustManage(who: Identity, institutionId: string): void {
  if (!hasRole(who, 'facility-manager', institutionId)) refuseWith('forbidden');
}
