import { type Envelope, type Identity, type LiveMessage, worksAt } from '@kyoyo/contracts';
import type { WebSocket } from 'ws';
import { z } from 'zod';
import type { LiveFeed, Positions } from './live-feed.ts';
import { type LiveNews, newsOf } from './live-topics.ts';

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
    const { token } = this;
    for (const news of newsOf(event)) {
      const told = new Set<Client>();
      for (const topic of news.topics) {
        let open: string | undefined;
        let named: string | undefined;
        for (const client of this.#clients.get(topic) ?? []) {
          if (told.has(client)) continue;
          told.add(client);
          if (mayKnow(client.who, news)) {
            send(client.socket, (named ??= encode(event, news, news.named, topic, token)));
          } else if (news.open) {
            send(client.socket, (open ??= encode(event, news, news.open, topic, token)));
          }
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
      for (const news of newsOf(event)) {
        const topic = news.topics.find((one) => topics.has(one));
        const data = mayKnow(who, news) ? news.named : news.open;
        if (topic && data) send(socket, encode(event, news, data, topic, now));
      }
    }
    sendMessage(socket, { kind: 'ready', token: now });
  }
}

/** An organisation's topic is for its members, a person's for the person alone. */
const isOfOthers = (who: Identity, topic: string): boolean =>
  (topic.startsWith('organisation:') && topic !== `organisation:${who.organisationId}`) ||
  (topic.startsWith('person:') && topic !== `person:${who.personId}`);

const mayKnow = (who: Identity, { personId, organisationId, institutionId }: LiveNews): boolean =>
  personId === undefined
    ? mayKnowBooking(who, { organisationId, institutionId })
    : personId === who.personId || (institutionId !== null && worksAt(who, institutionId));

const mayKnowBooking = (
  who: Identity,
  { organisationId, institutionId }: Pick<LiveNews, 'organisationId' | 'institutionId'>,
): boolean =>
  organisationId === who.organisationId ||
  (institutionId !== null &&
    (worksAt(who, institutionId) ||
      who.roles.some((role) => role.name === 'finance' && role.institutionId === institutionId)));

const encode = (
  event: Envelope,
  { type }: LiveNews,
  data: Record<string, unknown>,
  topic: string,
  token: string,
): string =>
  JSON.stringify({
    kind: 'event',
    token,
    topic,
    type,
    time: event.time,
    data,
  } satisfies LiveMessage);

const sendMessage = (socket: WebSocket, message: LiveMessage) =>
  send(socket, JSON.stringify(message));

/** A client that does not keep up is cut off with the reason, not buffered without bound. */
function send(socket: WebSocket, text: string): void {
  if (socket.readyState !== socket.OPEN) return;
  if (socket.bufferedAmount > bufferedBytesMax) socket.close(1013, 'too slow; resume by token');
  else socket.send(text);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
