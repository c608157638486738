import type { Identity } from '@kyoyo/contracts';
import { type Instant, newId } from '@kyoyo/kernel';
import { createApp, type Parts } from '@kyoyo/service-kit';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import type { Tables } from '../../src/schema.ts';
import { billingService } from '../../src/service.ts';
import type { Books } from './payments-world.ts';

interface Asking {
  readonly who?: Partial<Identity>;
  readonly key?: string;
  readonly ifMatch?: string;
}

/** What finance asks of the service, over HTTP. */
export async function paymentCalls(books: Books, clock: () => Instant) {
  const log = pino({ level: 'silent' });
  const app = await createApp({
    name: 'billing',
    log,
    metrics: new Registry(),
    verifyIdentity: async (token) => JSON.parse(token),
    checkReady: async () => undefined,
  });
  const { store, database, institutionId } = books;
  billingService.routes(app, { store, database, clock, log } as Parts<Tables>);
  const finance: Identity = {
    personId: newId(),
    organisationId: newId(),
    sessionId: newId(),
    roles: [{ name: 'finance', institutionId }],
  };

  async function call(
    method: 'GET' | 'POST',
    url: string,
    payload?: object,
    { who = finance, key = newId(), ifMatch = '' }: Asking = {},
  ) {
    const isFile = Buffer.isBuffer(payload);
    const answer = await app.inject({
      method,
      url,
      headers: {
        'x-kyoyo-identity': JSON.stringify({ ...finance, ...who }),
        'idempotency-key': key,
        ...(isFile && { 'content-type': 'application/octet-stream' }),
        ...(ifMatch && { 'if-match': ifMatch }),
      },
      ...(payload && { payload }),
    });
    const isJson = String(answer.headers['content-type']).includes('json');
    return { status: answer.statusCode, body: isJson ? answer.json() : answer.rawPayload };
  }

  return {
    call,
    finance,
    close: () => app.close(),
    get: async (url: string, who: Partial<Identity> = {}) => call('GET', url, undefined, { who }),
    post: (url: string, body: object, more: Asking = {}) => call('POST', url, body, more),
    upload: (bytes: Buffer, more = '') =>
      call('POST', `/api/bank-files?institutionId=${institutionId}&name=a.txt${more}`, bytes),

    /** By hand; its id. */
    async received(yen: number, payerName = ''): Promise<string> {
      const payment = { institutionId, postedOn: '2026-11-20', yen, payerName };
      const { status, body } = await call('POST', '/api/payments', payment);
      if (status !== 201) throw new Error(JSON.stringify(body));
      return body.id;
    },
  };
}
export type PaymentCalls = Awaited<ReturnType<typeof paymentCalls>>;
