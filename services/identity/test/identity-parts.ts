import { generateKeyPairSync } from 'node:crypto';
import type { Clock } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import { newStore } from '@kyoyo/testing';
import { pino } from 'pino';
import type { Tables } from '../src/schema.ts';
import { identityService } from '../src/service.ts';

export const firstOperator = { email: 'operator@example.jp', password: 'a password' };

/** What the service works with, on a database of its own. */
export async function identityParts(clock: Clock): Promise<Parts<Tables>> {
  const { privateKey: signingKey } = generateKeyPairSync('ed25519');
  const parts = await newStore(identityService({ signingKey, firstOperator }), clock);
  const nats = () => Promise.reject(new Error('there is no NATS here'));
  return { ...parts, clock, log: pino({ level: 'silent' }), nats };
}
