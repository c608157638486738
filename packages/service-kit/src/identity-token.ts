import type { KeyObject } from 'node:crypto';
import { identity, type Identity } from '@kyoyo/contracts';
import { jwtVerify, SignJWT } from 'jose';

/** Header in which the gateway passes the identity token to a service. */
export const identityHeader = 'x-kyoyo-identity';

/** Short, because a token cannot be called back: only the session behind it can. */
export const identityTokenSeconds = 60;

const issuer = 'kyoyo-identity';

export const signIdentityToken = (who: Identity, key: KeyObject): Promise<string> =>
  new SignJWT({ organisationId: who.organisationId, roles: who.roles, sessionId: who.sessionId })
    .setProtectedHeader({ alg: 'EdDSA' })
    .setIssuer(issuer)
    .setSubject(who.personId)
    .setIssuedAt()
    .setExpirationTime(`${identityTokenSeconds}s`)
    .sign(key);

interface Verified {
  readonly who: Identity;
  readonly expiresAtMs: number;
}

const rememberedMax = 10_000;

/**
 * Answers who a token speaks for, or undefined when it is forged or has run out. A token is
 * verified once and then remembered until it runs out.
 */
export function createIdentityVerifier(key: KeyObject) {
  const remembered = new Map<string, Verified>();
  return async (token: string): Promise<Identity | undefined> => {
    const known = remembered.get(token);
    if (known && known.expiresAtMs > Date.now()) return known.who;
    remembered.delete(token);
    const verified = await verify(token, key);
    if (!verified) return undefined;
    if (remembered.size >= rememberedMax) remembered.clear();
    remembered.set(token, verified);
    return verified.who;
  };
}

async function verify(token: string, key: KeyObject): Promise<Verified | undefined> {
  try {
    const { payload } = await jwtVerify(token, key, { issuer, algorithms: ['EdDSA'] });
    const who = identity.safeParse({ ...payload, personId: payload.sub });
    if (!who.success || payload.exp === undefined) return undefined;
    return { who: who.data, expiresAtMs: payload.exp * 1_000 };
  } catch {
    return undefined;
  }
}
