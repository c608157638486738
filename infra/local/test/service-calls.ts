import { createPrivateKey } from 'node:crypto';
import type { Identity, Role } from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';
import { identityHeader, signIdentityToken } from '@kyoyo/service-kit';
import type { Keys } from '../src/keys.ts';
import type { Platform } from '../src/platform.ts';

export interface Somebody {
  readonly personId: string;
  readonly organisationId: string;
  readonly roles: readonly Role[];
}

// oxlint-disable-next-line typescript/no-explicit-any -- Tests look into many shapes of answers.
export type Body = any;

export interface Answered {
  readonly status: number;
  readonly body: Body;
}

/** Speaks to the services themselves, with tokens such as the gateway would give. */
export function createCalls({ services }: Pick<Platform, 'services'>, keys: Keys) {
  const signingKey = createPrivateKey(keys.identityPrivate);
  let nth = 0;
  /** Replicas in turn. */
  const urlOf = (path: string): string => {
    const service =
      Object.entries(owners).find(([prefix]) => path.startsWith(prefix))?.[1] ?? 'reservation';
    nth += 1;
    return `${services[service][nth % services[service].length]}${path}`;
  };
  const request = async (who: Somebody, path: string, init: RequestInit): Promise<Answered> => {
    const identity: Identity = { ...who, roles: [...who.roles], sessionId: newId() };
    const headers = new Headers(init.headers);
    headers.set(identityHeader, await signIdentityToken(identity, signingKey));
    const response = await fetch(urlOf(path), { ...init, headers });
    return { status: response.status, body: await response.json() };
  };
  const post = (who: Somebody, path: string, body: unknown = {}, key = newId()) =>
    request(who, path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(body),
    });
  const get = (who: Somebody, path: string) => request(who, path, { method: 'GET' });
  /** Posts, and fails where that is refused. */
  const done = async (who: Somebody, path: string, body: unknown = {}): Promise<Body> => {
    const answer = await post(who, path, body);
    if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  return { post, get, done };
}

const owners = {
  '/api/networks': 'catalogue',
  '/api/customer-accounts': 'billing',
  '/api/payments': 'billing',
  '/api/invoice': 'billing',
  '/api/issued-quotes': 'billing',
  '/api/issuers': 'billing',
  '/api/credit-requests': 'billing',
  '/api/institutions': 'catalogue',
  '/api/instruments': 'catalogue',
  '/api/organisations': 'identity',
  '/api/class-requests': 'identity',
  '/api/people': 'identity',
  '/api/plan-institutions': 'subscription',
  '/api/plans': 'subscription',
  '/api/subscriptions': 'subscription',
  '/api/terms': 'subscription',
  '/api/agreements': 'subscription',
  '/api/research-contracts': 'subscription',
  '/api/contract-lead-times': 'subscription',
  '/api/utilisation': 'usage-analytics',
  '/api/charges': 'billing',
  '/api/prices': 'billing',
  '/api/unit-prices': 'billing',
  '/api/cost-recovery': 'billing',
  '/api/quotes': 'billing',
  '/api/notices': 'notices',
  '/api/timelines': 'audit',
  '/api/seal-verifications': 'audit',
} as const;
