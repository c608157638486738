import type { Problem, ProblemSlug } from '@kyoyo/contracts';
import { identityHeader, Refused, refuseWith } from '@kyoyo/service-kit';

/** Who a session secret belongs to, and the token that says so to the services. */
export interface KnownSession {
  readonly token: string;
  readonly sessionId: string;
  readonly personId: string;
}

/** From where somebody logs in. */
interface Place {
  readonly address: string;
  readonly device: string | undefined;
}

/**
 * How long a token is passed on before the session is looked up again. A session that is ended is
 * forgotten at once; so long it may still be used where nobody could be told of that.
 */
const rememberedMs = 5_000;
const rememberedMax = 20_000;

interface Remembered {
  readonly found: Promise<KnownSession>;
  readonly untilMs: number;
  known?: KnownSession;
}

/** What the gateway asks of the identity service. */
export function createIdentityClient(urls: readonly string[]) {
  const remembered = new Map<string, Remembered>();
  let turn = 0;

  async function call(path: string, init: RequestInit & { language: string }): Promise<Response> {
    const base = urls[turn++ % urls.length];
    const response = await fetch(`${base}${path}`, {
      ...init,
      headers: {
        ...(init.headers as Record<string, string> | undefined),
        ...(init.body ? { 'content-type': 'application/json' } : {}),
        'accept-language': init.language,
      },
    }).catch(() => refuseWith('unavailable'));
    if (response.ok) return response;
    const body = (await response.json()) as Problem['members'] & { slug: ProblemSlug };
    throw new Refused({ slug: body.slug, members: body });
  }

  /** What is still remembered of a secret, without asking anybody. */
  const recall = (secret: string | undefined): Remembered | undefined => {
    const one = secret === undefined ? undefined : remembered.get(secret);
    return one && one.untilMs > Date.now() ? one : undefined;
  };

  function look(secret: string): Promise<KnownSession> {
    if (remembered.size >= rememberedMax) remembered.clear();
    const body = JSON.stringify({ secret });
    const asked = { method: 'POST', body, language: 'ja' };
    const found = call('/internal/identity-tokens', asked).then(
      (response) => response.json() as Promise<KnownSession>,
    );
    const one: Remembered = { found, untilMs: Date.now() + rememberedMs };
    remembered.set(secret, one);
    found.then(
      (known) => (one.known = known),
      () => remembered.delete(secret),
    );
    return found;
  }

  return {
    async logIn(credentials: object, from: Place, language: string) {
      const body = JSON.stringify({ ...credentials, ...from });
      const response = await call('/internal/sessions', { method: 'POST', body, language });
      return (await response.json()) as { secret: string; device: string };
    },

    /** The token of a session secret; throws `unauthenticated` for one that is not valid. */
    tokenOf: async (secret: string): Promise<KnownSession> => recall(secret)?.found ?? look(secret),

    /** The session, and the person, of a secret that was found valid just now. */
    sessionOf: (secret: string | undefined) => recall(secret)?.known?.sessionId,
    personOf: (secret: string | undefined) => recall(secret)?.known?.personId,

    /** Every session of a person is looked up again. */
    forget(personId: string): void {
      for (const [secret, { known }] of remembered) {
        if (!known || known.personId === personId) remembered.delete(secret);
      }
    },

    /** Throws when nobody could be let in. */
    async checkReady(): Promise<void> {
      await call('/readyz', { language: 'ja' });
    },

    async readSession(token: string, language: string): Promise<unknown> {
      const response = await call('/api/session', {
        headers: { [identityHeader]: token },
        language,
      });
      return response.json();
    },

    async endSession(secret: string, language: string): Promise<void> {
      const { token, sessionId } = await this.tokenOf(secret);
      remembered.delete(secret);
      await call(`/api/sessions/${sessionId}`, {
        method: 'DELETE',
        headers: { [identityHeader]: token },
        language,
      });
    },
  };
}

export type IdentityClient = ReturnType<typeof createIdentityClient>;
