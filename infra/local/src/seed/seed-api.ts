import { setTimeout as delay } from 'node:timers/promises';
import { derivedId } from '@kyoyo/kernel';

const retryMs = 50;
const retriesMax = 400;

/** Refusals that pass by themselves when an event of another service has arrived. */
const passing = new Set([
  'instrument-not-bookable',
  'class-not-certified',
  'terms-not-accepted',
  'unknown-option',
  'plan-not-for-class',
  'seat-not-a-member',
  'not-of-party',
]);

interface Answer {
  readonly id: string;
}

/** The public interface, as the people of the demonstration use it. */
export class SeedApi {
  readonly #url: string;
  readonly #password: string;
  readonly #cookies = new Map<string, Promise<string>>();

  constructor(url: string, password: string) {
    this.#url = url;
    this.#password = password;
  }

  /**
   * Posts as this person. The key makes a start that was interrupted and begun again do everything
   * once: the second time answers what the first did.
   */
  async post<Reply = Answer>(
    email: string,
    key: string,
    path: string,
    body: unknown = {},
  ): Promise<Reply> {
    for (let tries = 1; ; tries += 1) {
      const response = await fetch(`${this.#url}${path}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': derivedId('seed', key),
          cookie: await this.#cookieOf(email),
        },
        body: JSON.stringify(body),
      });
      const reply = (await response.json()) as { slug: string };
      if (response.ok) return reply as unknown as Reply;
      const again = passing.has(reply.slug) || response.status === 404 || response.status === 503;
      if (!again || tries > retriesMax) {
        throw new Error(`The demo data was refused: POST ${path} ${JSON.stringify(reply)}`);
      }
      await delay(retryMs);
    }
  }

  /** Sends a file as it is. */
  async upload<Reply = { url: string }>(
    email: string,
    path: string,
    bytes: Buffer,
  ): Promise<Reply> {
    const response = await fetch(`${this.#url}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        cookie: await this.#cookieOf(email),
      },
      body: new Uint8Array(bytes),
    });
    const reply = (await response.json()) as Reply;
    if (!response.ok) throw new Error(`A demo file was refused: ${JSON.stringify(reply)}`);
    return reply;
  }

  async get<Reply>(email: string, path: string): Promise<Reply> {
    const response = await fetch(`${this.#url}${path}`, {
      headers: { cookie: await this.#cookieOf(email) },
    });
    return (await response.json()) as Reply;
  }

  #cookieOf(email: string): Promise<string> {
    const known = this.#cookies.get(email);
    if (known) return known;
    const cookie = this.#logIn(email);
    this.#cookies.set(email, cookie);
    return cookie;
  }

  async #logIn(email: string): Promise<string> {
    const response = await fetch(`${this.#url}/api/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password: this.#password }),
    });
    const cookie = response.headers.get('set-cookie')?.split(';')[0];
    if (!cookie) throw new Error(`${email} could not log in (${response.status})`);
    return cookie;
  }
}
