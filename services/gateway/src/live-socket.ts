import type { Envelope, Identity, LiveMessage } from '@kyoyo/contracts';
import type { WebSocket } from 'ws';
import { z } from 'zod';
import type { LiveFeed, Positions } from './live-feed.ts';
import { newsOf } from './live-news.ts';

const bufferedBytesMax = 1024 * 1024;
const topicsMax = 200;

/** Of our own: 4000 to 4999 are free for applications (RFC 6455, section 7.4.2). */
const sessionEndedCode = 4401;

const clientMessage = z.object({
  subscribe: z
    .array(z.string().regex(/^(instrument|institution|organisation|person):[0-9a-f-]{36}$/))
    .max(topicsMax),
  token: z.string().max(2_000).optional(),
});

/** How much longer than its session a connection lasts, at most. */
const recheckEveryMs = 10_000;

/** Who has this session: undefined when it has ended; throws while that cannot be found out. */
export type FindIdentity = (sessionSecret: string) => Promise<Identity | undefined>;

interface Client {
  readonly socket: WebSocket;
  readonly sessionSecret: string;
  who: Identity;
  topics: ReadonlySet<string>;
}

const toToken = (positions: Positions): string =>
  Buffer.from(JSON.stringify(positions)).toString('base64url');

function fromToken(token: string): Positions | undefined {
  try {
    return z
      .record(z.string(), z.int())
      .parse(JSON.parse(Buffer.from(token, 'base64url').toString()));
  } catch {
    return undefined;
  }
}

/** Everybody who watches, by topic. A message is encoded once for all who may see the same of it. */
export class LiveSockets {
  readonly #clients = new Map<string, Set<Client>>();
  readonly #connected = new Set<Client>();
  readonly #findIdentity: FindIdentity;
  readonly #rechecking: NodeJS.Timeout;
  #feed: LiveFeed | undefined;

  constructor(findIdentity: FindIdentity) {
    this.#findIdentity = findIdentity;
    this.#rechecking = setInterval(() => void this.#recheckAll(), recheckEveryMs);
  }

  get size(): number {
    return this.#connected.size;
  }

  stop(): void {
    clearInterval(this.#rechecking);
  }

  follow(feed: LiveFeed): void {
    this.#feed = feed;
  }

  /** Up to where everything has been told: who subscribes with it misses nothing since. */
  get token(): string {
    return toToken(this.#feed?.positions ?? {});
  }

  /** Tells those who watch; called by the feed for each event, in order. */
  tell(event: Envelope): void {
    for (const { topics, messageFor } of newsOf(event, this.token)) {
      const told = new Set<Client>();
      for (const topic of topics) {
        for (const client of this.#clients.get(topic) ?? []) {
          if (told.has(client)) continue;
          told.add(client);
          send(client.socket, messageFor(client.who));
        }
      }
    }
  }

  /** Takes over a socket whose person is known. Handlers are attached before anything is awaited. */
  add(socket: WebSocket, who: Identity, sessionSecret: string): void {
    const client: Client = { socket, sessionSecret, who, topics: new Set() };
    this.#connected.add(client);
    socket.on('message', (raw: Buffer) => this.#receive(client, raw.toString()));
    socket.on('close', () => {
      this.#connected.delete(client);
      this.#subscribe(client, new Set());
    });
    socket.on('error', () => socket.terminate());
  }

  /** Cuts those whose session has ended, and takes note of changed roles. */
  async recheck(sessionSecret: string): Promise<void> {
    const who = await this.#findIdentity(sessionSecret);
    for (const client of this.#connected) {
      if (client.sessionSecret !== sessionSecret) continue;
      if (who) client.who = who;
      else client.socket.close(sessionEndedCode, 'the session has ended');
    }
  }

  async #recheckAll(): Promise<void> {
    const secrets = new Set(Array.from(this.#connected, ({ sessionSecret }) => sessionSecret));
    for (const secret of secrets) await this.recheck(secret).catch(() => undefined);
  }

  #receive(client: Client, text: string): void {
    const read = clientMessage.safeParse(parsed(text));
    if (!read.success) {
      client.socket.close(1008, 'send {"subscribe": [topics], "token"?}');
      return;
    }
    const { subscribe, token } = read.data;
    const refused = subscribe.filter((topic) => isOfOthers(client.who, topic));
    for (const topic of refused) {
      sendMessage(client.socket, { kind: 'refused', topic, reason: 'not yours' });
    }
    this.#subscribe(client, new Set(subscribe.filter((topic) => !refused.includes(topic))));
    this.#resume(client, token);
  }

  #subscribe(client: Client, topics: ReadonlySet<string>): void {
    for (const topic of client.topics) {
      const watchers = this.#clients.get(topic);
      watchers?.delete(client);
      if (watchers?.size === 0) this.#clients.delete(topic);
    }
    for (const topic of topics) {
      const watchers = this.#clients.get(topic) ?? new Set();
      this.#clients.set(topic, watchers.add(client));
    }
    client.topics = topics;
  }

  /** Sends what was missed since the token, or says that everything must be read anew. */
  #resume({ socket, topics, who }: Client, token: string | undefined): void {
    const now = this.token;
    if (token === undefined) {
      sendMessage(socket, { kind: 'ready', token: now });
      return;
    }
    const seen = fromToken(token);
    const missed = seen && this.#feed?.since(seen);
    if (!missed) {
      sendMessage(socket, { kind: 'reload', token: now, reason: 'too long away' });
      return;
    }
    for (const event of missed) {
      for (const news of newsOf(event, now)) {
        if ([...news.topics].some((topic) => topics.has(topic))) send(socket, news.messageFor(who));
      }
    }
    sendMessage(socket, { kind: 'ready', token: now });
  }
}

/** An organisation's topic is for its members, a person's for the person alone. */
const isOfOthers = (who: Identity, topic: string): boolean =>
  (topic.startsWith('organisation:') && topic !== `organisation:${who.organisationId}`) ||
  (topic.startsWith('person:') && topic !== `person:${who.personId}`);

const sendMessage = (socket: WebSocket, message: LiveMessage) =>
  send(socket, Buffer.from(JSON.stringify(message)));

/** A client that does not keep up is cut off with the reason, not buffered without bound. */
function send(socket: WebSocket, message: Buffer | undefined): void {
  if (!message || socket.readyState !== socket.OPEN) return;
  if (socket.bufferedAmount > bufferedBytesMax) socket.close(1013, 'too slow; resume by token');
  else socket.send(message, { binary: false });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
