import type { Problem, ProblemSlug } from '@kyoyo/contracts';
import { identityHeader, Refused, refuseWith } from '@kyoyo/service-kit';

interface IdentityToken {
  readonly token: string;
  readonly sessionId: string;
}

/** How long a token is passed on before the session is looked up again: so long a revoked session
 * may still be used elsewhere. Ending one's own session works at once. */
const rememberedMs = 5_000;
const rememberedMax = 20_000;

/** What the gateway asks of the identity service. */
export function createIdentityClient(urls: readonly string[]) {
  const remembered = new Map<string, { found: Promise<IdentityToken>; untilMs: number }>();
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

  return {
    async logIn(credentials: unknown, language: string): Promise<{ secret: string }> {
      const body = JSON.stringify(credentials ?? null);
      const response = await call('/internal/sessions', { method: 'POST', body, language });
      return (await response.json()) as { secret: string };
    },

    /** The token of a session secret; throws `unauthenticated` for one that is not valid. */
    async tokenOf(secret: string): Promise<IdentityToken> {
      const known = remembered.get(secret);
      if (known && known.untilMs > Date.now()) return known.found;
      if (remembered.size >= rememberedMax) remembered.clear();
      const body = JSON.stringify({ secret });
      const found = call('/internal/identity-tokens', {
        method: 'POST',
        body,
        language: 'ja',
      }).then((response) => response.json() as Promise<IdentityToken>);
      remembered.set(secret, { found, untilMs: Date.now() + rememberedMs });
      found.catch(() => remembered.delete(secret));
      return found;
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
