import { generateKeyPairSync } from 'node:crypto';
import type { EventSource, Identity, RateCard, Role } from '@kyoyo/contracts';
import { type Instant, newId } from '@kyoyo/kernel';
import {
  createApp,
  createIdentityVerifier,
  identityHeader,
  type Parts,
  signIdentityToken,
} from '@kyoyo/service-kit';
import { anEvent, hear, newStore } from '@kyoyo/testing';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import type { Tables } from '../src/schema.ts';
import { billingService } from '../src/service.ts';

/** The billing service on a database of its own, with what others say told by the test. */
export async function startBilling(clock: () => Instant) {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const { store, database } = await newStore(billingService, clock);
  const app = await createApp({
    name: 'billing',
    log: pino({ level: 'silent' }),
    metrics: new Registry(),
    verifyIdentity: createIdentityVerifier(publicKey),
    checkReady: async () => undefined,
  });
  const log = pino({ level: 'silent' });
  const parts = { store, database, clock, log } as Parts<Tables>;
  billingService.routes(app, parts);
  const reactions = billingService.reactions?.(parts) ?? {};

  async function heard(source: EventSource, type: string, subject: string, data: object) {
    const client = await database.pool.connect();
    try {
      const envelope = anEvent(source, type, { subject, data: data as Record<string, unknown> });
      await hear(client, billingService.copies ?? [], reactions, envelope);
    } finally {
      client.release();
    }
  }

  async function request(
    who: Asker,
    url: string,
    payload?: object,
    headers: Readonly<Record<string, string>> = {},
  ) {
    const ids = { personId: newId(), organisationId: newId(), sessionId: newId() };
    const identity: Identity = { ...ids, roles: [], ...who };
    return app.inject({
      method: payload ? 'POST' : 'GET',
      url,
      headers: {
        [identityHeader]: await signIdentityToken(identity, privateKey),
        'idempotency-key': newId(),
        ...headers,
      },
      ...(payload && { payload }),
    });
  }

  return {
    store,
    database,
    heard,
    parts,
    /** As `ask`, with all of the answer and headers of one's own. */
    request,
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),

    /** Of an instrument of this institution. */
    async publishes(
      of: { readonly instrumentId: string; readonly institutionId: string },
      card: RateCard,
      cardId = newId(),
    ): Promise<void> {
      const { instrumentId, institutionId } = of;
      await heard('catalogue', 'InstrumentProposed', instrumentId, { institutionId });
      await heard('catalogue', 'RateCardPublished', instrumentId, { institutionId, cardId, card });
    },

    certifies: (organisationId: string, held: string) =>
      heard('identity', 'ClassCertified', organisationId, {
        class: held,
        evidence: '登記事項証明書',
        validFrom: '2026-01-01',
        validTo: null,
      }),

    /** As somebody with these roles; a POST where there is a body. */
    async ask(who: Asker, url: string, payload?: object) {
      const answer = await request(who, url, payload);
      return { status: answer.statusCode, body: answer.json() };
    },
  };
}

type Asker = Partial<Identity> & { readonly roles?: readonly Role[] };
