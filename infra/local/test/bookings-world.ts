import { createPrivateKey } from 'node:crypto';
import type { Identity, ReservationView, Role } from '@kyoyo/contracts';
import { type Instant, newId, plusMinutes, systemClock } from '@kyoyo/kernel';
import { identityHeader, signIdentityToken } from '@kyoyo/service-kit';
import { eventually } from '@kyoyo/testing';
import { expect } from 'vitest';
import type { Keys } from '../src/keys.ts';
import type { Platform } from '../src/platform.ts';

export interface Answer {
  readonly status: number;
  readonly body: ReservationView & { slug?: string };
}

export interface CallOptions {
  readonly roles?: readonly Role[];
  readonly key?: string;
}

/** Posts to a service itself, as somebody whose token the gateway would have passed on. */
export type Call = (
  url: string,
  path: string,
  body?: unknown,
  options?: CallOptions,
) => Promise<Answer>;

export interface BookingsWorld {
  readonly call: Call;
  /** The first has one unit, the second three; both are open round the clock. */
  readonly instrumentIds: readonly string[];
  /** Midnight (UTC) two days from now: from here on everything is free. */
  readonly openingAt: Instant;
}

/** An institution with two instruments and a startup that may book them, by the public interface. */
export async function prepareBookings(
  { services }: Pick<Platform, 'services'>,
  keys: Keys,
): Promise<BookingsWorld> {
  const signingKey = createPrivateKey(keys.identityPrivate);
  const person = { personId: newId(), sessionId: newId() };
  let organisationId = newId();
  const call: Call = async (url, path, body = {}, { roles = [], key = newId() } = {}) => {
    const who: Identity = { ...person, organisationId, roles: [...roles] };
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': key,
        [identityHeader]: await signIdentityToken(who, signingKey),
      },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as Answer['body'] };
  };
  const [identity, catalogue, subscription, reservation] = [
    services.identity[0] as string,
    services.catalogue[0] as string,
    services.subscription[0] as string,
    services.reservation[0] as string,
  ];
  const operations = { roles: [{ name: 'operations' }] } as const;
  const name = { ja: '機関', en: 'Institution' };
  const institution = await call(catalogue, '/api/institutions', { name }, operations);
  const institutionId = institution.body.id;
  const manager = {
    roles: [
      { name: 'facility-manager', institutionId },
      { name: 'facility-staff', institutionId },
    ],
  } as const;
  organisationId = (await call(identity, '/api/organisations', { name }, operations)).body.id;
  const certification = { class: 'startup', evidence: 'test', validFrom: '2020-01-01' };
  const certifications = `/api/organisations/${organisationId}/class-certifications`;
  await call(identity, certifications, certification, operations);

  const instrumentIds: string[] = [];
  for (const units of [1, 3]) {
    const proposal = { institutionId, name, category: 'x-ray', location: name, units };
    const { body } = await call(catalogue, '/api/instruments', proposal, manager);
    await call(catalogue, `/api/instruments/${body.id}/approval`, {}, manager);
    await call(catalogue, `/api/instruments/${body.id}/policies`, policy, manager);
    instrumentIds.push(body.id);
  }
  const text = { ja: '約款', en: 'Terms' };
  const published = { institutionId, text, effectiveFrom: '2020-01-01T00:00:00+09:00' };
  const terms = await call(subscription, '/api/terms', published, manager);
  const representative = { roles: [{ name: 'representative' }] } as const;
  await call(subscription, '/api/agreements', { termsId: terms.body.id }, representative);

  const openingAt = plusMinutes(`${systemClock().slice(0, 10)}T00:00:00.000Z` as Instant, 2 * 1440);
  // Replicas share their tables: what one of them knows, the others know.
  await eventually(async () => {
    for (const instrumentId of instrumentIds) {
      const period = { start: openingAt, end: plusMinutes(openingAt, 30) };
      const wish = { instrumentId, period, serviceKind: 'equipment-use', hold: true };
      const held = await call(reservation, '/api/reservations', wish);
      expect(held.status).toBe(201);
      await call(reservation, `/api/reservations/${held.body.id}/cancellation`);
    }
  });
  return { call, instrumentIds, openingAt };
}

const policy = {
  openTo: ['startup'],
  opening: { fromMinute: 0, toMinute: 1440 },
  durationMinutesMin: 30,
  durationMinutesMax: 240,
  granularityMinutes: 30,
  horizonDays: 365,
};
