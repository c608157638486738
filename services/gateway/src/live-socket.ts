import type { Identity, LiveMessage } from '@kyoyo/contracts';
import type { WebSocket } from 'ws';
import { z } from 'zod';
import { Backlogs } from './live-backlog.ts';
import type { LiveFeed } from './live-feed.ts';
import type { LiveNews } from './live-news.ts';
import { fromToken, toToken } from './live-token.ts';
import { refill, type Allowance } from './allowance.ts';

const bufferedBytesMax = 1024 * 1024;
const topicsMax = 200;
/** More than is kept for those who were away. */
const backlogMax = 25_000;
/** A page sends one message when it opens and one whenever it follows something else. */
const messages: Allowance = { most: 20, everyMs: 1_000 };

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

/** How many may follow at once with one session, and from one address. */
export interface SocketLimits {
  readonly perSession: number;
  readonly perAddress: number;
}

/** Whose a connection is. */
export interface Caller {
  readonly who: Identity;
  readonly sessionSecret: string;
  readonly address: string;
}

interface Client extends Caller {
  readonly socket: WebSocket;
  who: Identity;
  topics: ReadonlySet<string>;
  /** What it is still to be told before it hears what happens now. */
  backlog: LiveNews[] | undefined;
  readonly takeMessage: () => boolean;
}

/** Everybody who watches, by topic. A message is encoded once for all who may see the same of it. */
export class LiveSockets {
  readonly #clients = new Map<string, Set<Client>>();
  readonly #connected = new Set<Client>();
  readonly #findIdentity: FindIdentity;
  readonly #limits: SocketLimits;
  readonly #rechecking: NodeJS.Timeout;
  readonly #backlogs = new Backlogs<Client>((client, news) => tellOne(client, news));
  #feed: LiveFeed | undefined;

  constructor(findIdentity: FindIdentity, limits: SocketLimits) {
    this.#findIdentity = findIdentity;
    this.#limits = limits;
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

  /** Tells those who watch; called by the feed for each piece of news, in order. */
  tell(news: LiveNews): void {
    const told = new Set<Client>();
    for (const topic of news.topics) {
      for (const client of this.#clients.get(topic) ?? []) {
        if (told.has(client)) continue;
        told.add(client);
        if (!client.backlog) tellOne(client, news);
        else if (client.backlog.length < backlogMax) client.backlog.push(news);
        else client.socket.close(1013, 'too slow; resume by token');
      }
    }
  }

  /** Whether one more connection may be opened. */
  hasRoomFor({ sessionSecret, address }: Omit<Caller, 'who'>): boolean {
    let [ofSession, ofAddress] = [0, 0];
    for (const client of this.#connected) {
      if (client.sessionSecret === sessionSecret) ofSession += 1;
      if (client.address === address) ofAddress += 1;
    }
    return ofSession < this.#limits.perSession && ofAddress < this.#limits.perAddress;
  }

  /** Takes over a socket whose person is known. Handlers are attached before anything is awaited. */
  add(socket: WebSocket, caller: Caller): void {
    const topics = new Set<string>();
    const takeMessage = refill(messages);
    const client: Client = { ...caller, socket, topics, backlog: undefined, takeMessage };
    this.#connected.add(client);
    socket.on('message', (raw: Buffer) => this.#receive(client, raw));
    socket.on('close', () => {
      this.#connected.delete(client);
      this.#subscribe(client, new Set());
      client.backlog = undefined;
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

  /** The same for all connections of a person. */
  recheckPerson(personId: string): Promise<void> {
    return this.#recheckAll(({ who }) => who.personId === personId);
  }

  async #recheckAll(some: (client: Client) => boolean = () => true): Promise<void> {
    const secrets = new Set(
      Array.from(this.#connected)
        .filter(some)
        .map(({ sessionSecret }) => sessionSecret),
    );
    for (const secret of secrets) await this.recheck(secret).catch(() => undefined);
  }

  #receive(client: Client, raw: Buffer): void {
    // What came after the end of a connection was on its way before.
    if (client.socket.readyState !== client.socket.OPEN) return;
    if (!client.takeMessage()) {
      client.socket.close(1008, 'too many messages');
      return;
    }
    const read = clientMessage.safeParse(parsed(raw.toString()));
    if (!read.success) {
      client.socket.close(1008, 'send {"subscribe": [topics], "token"?}');
      return;
    }
    const { subscribe, token } = read.data;
    const wanted = new Set(subscribe);
    for (const topic of subscribe.filter((one) => isOfOthers(client.who, one))) {
      wanted.delete(topic);
      sendMessage(client.socket, { kind: 'refused', topic, reason: 'not yours' });
    }
    this.#subscribe(client, wanted);
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

  /** Has what was missed since the token told, or says that everything must be read anew. */
  #resume(client: Client, token: string | undefined): void {
    const ready = () => sendMessage(client.socket, { kind: 'ready', token: this.token });
    client.backlog = undefined;
    if (token === undefined) {
      ready();
      return;
    }
    const seen = fromToken(token);
    const missed = seen && this.#feed?.since(seen, client.topics);
    if (!missed) {
      const reason = 'too long away';
      sendMessage(client.socket, { kind: 'reload', token: this.token, reason });
      return;
    }
    client.backlog = missed;
    this.#backlogs.serve(client, ready);
  }
}

/** An organisation's topic is for its members, a person's for the person alone. */
const isOfOthers = (who: Identity, topic: string): boolean =>
  (topic.startsWith('organisation:') && topic !== `organisation:${who.organisationId}`) ||
  (topic.startsWith('person:') && topic !== `person:${who.personId}`);

const tellOne = ({ socket, who }: Client, news: LiveNews) => send(socket, news.messageFor(who));

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
