import {
  type EventSource,
  exampleOf,
  type OrganisationClass,
  type RateCard,
} from '@kyoyo/contracts';
import { derivedId, type Instant, newId, type Period } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import { anEvent, eventually, hear, newStore } from '@kyoyo/testing';
import { pino } from 'pino';
import { expect } from 'vitest';
import type { Tables } from '../../src/schema.ts';
import { billingService } from '../../src/service.ts';
import { ask, createWorkers } from '../../src/what-if/asking.ts';
import { findWhatIf } from '../../src/what-if/queries.ts';
import { at } from '../rating/cards.ts';

const { rule: exampleRule } = exampleOf('catalogue', 'SubsidyDeclared').data as { rule: object };

const clock = () => at('2026-11-29 00:00');

/** Billing as it has heard of prices, classes, runs and fees, and has charged them. */
export async function newHistory() {
  const { store, database } = await newStore(billingService, clock);
  const log = pino({ level: 'silent' });
  const parts = { store, database, clock, log } as unknown as Parts<Tables>;
  const reactions = billingService.reactions?.(parts) ?? {};
  const institutionId = newId();

  async function heard(source: EventSource, type: string, subject: string, data: object) {
    const client = await database.pool.connect();
    const envelope = anEvent(source, type, { subject, data: { ...data } });
    try {
      await hear(client, billingService.copies ?? [], reactions, envelope);
    } finally {
      client.release();
    }
  }

  const use = (instrumentId: string, organisationId: string, reserved: Period) => ({
    reservationId: newId(),
    instrumentId,
    institutionId,
    organisationId,
    personId: newId(),
    serviceKind: 'equipment-use',
    tariff: null,
    quantity: 1,
    reserved,
  });
  type Use = ReturnType<typeof use>;
  const attribute = (type: string, { reservationId }: Use, data: object) =>
    heard('subscription', type, derivedId('attribution', reservationId), {
      agreementId: newId(),
      contractForm: 'usage-terms',
      price: { form: 'usage-terms', termsVersion: 1 },
      ...data,
    });

  return {
    store,
    database,
    clock,
    parts,
    institutionId,
    use,
    publish: async (instrumentId: string, card: RateCard): Promise<string> => {
      const cardId = newId();
      await heard('catalogue', 'RateCardPublished', instrumentId, { cardId, card });
      return cardId;
    },
    withdraw: (instrumentId: string, cardId: string) =>
      heard('catalogue', 'RateCardWithdrawn', instrumentId, { cardId }),
    /** Of the example, from this instant on. */
    subsidise: (instrumentId: string, effectiveFrom: Instant, rule: object) =>
      heard('catalogue', 'SubsidyDeclared', instrumentId, {
        effectiveFrom,
        rule: { ...exampleRule, ...rule },
      }),
    discount: (effectiveFrom: Instant, rules: readonly object[]) =>
      heard('catalogue', 'DiscountsSet', institutionId, { effectiveFrom, rules }),
    certify: (organisationId: string, name: OrganisationClass, validFrom = '2020-01-01') =>
      heard('identity', 'ClassCertified', organisationId, {
        validFrom,
        validTo: null,
        class: name,
      }),
    /** Under the usage terms, unless it is said. */
    run: async (of: Use, used: Period = of.reserved, under: object = {}) => {
      const run = { ...of, used, options: [] };
      await attribute('UsageAttributed', of, { run, runEndedEventId: newId(), ...under });
    },
    heard,
    correct: (of: Use, used: Period) =>
      attribute('UsageCorrected', of, {
        run: { ...of, used, options: [] },
        reason: 'left earlier',
        runCorrectedEventId: newId(),
      }),
    fee: (of: Use, kind: 'cancellation' | 'no-show', feePercent: number) =>
      attribute('FeeAttributed', of, {
        fee: { ...of, kind, feePercent, kept: null },
        feeEventId: newId(),
      }),
  };
}
export type History = Awaited<ReturnType<typeof newHistory>>;

/** What a question comes to, worked out as one that somebody asks over HTTP. */
export async function answerTo(world: History, asked: Parameters<typeof ask>[1]) {
  expect(await ask(world.database.pool, asked)).toEqual({ isNew: true });
  createWorkers(world.parts).start(asked.whatIfId);
  return eventually(async () => {
    const whatIf = await findWhatIf(world.database.query, asked.whatIfId);
    if (whatIf?.status !== 'done' || !whatIf.result) expect.fail(`is ${whatIf?.status}`);
    return { ...whatIf, result: whatIf.result };
  });
}
