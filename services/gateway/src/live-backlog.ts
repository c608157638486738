import type { LiveNews } from './live-news.ts';

/** So much is told at a time, before anybody else has a turn. */
const sliceOfNews = 100;
/** Who has not yet taken so much waits for a later turn. */
const bufferedBytesMax = 256 * 1024;

interface Waiting {
  readonly socket: { readonly bufferedAmount: number; readonly readyState: number };
  backlog: LiveNews[] | undefined;
}

interface Turn<Client> {
  readonly client: Client;
  readonly backlog: LiveNews[];
  readonly done: () => void;
  from: number;
}

/**
 * Tells those who come back what they missed: a slice of one of them in each turn of the event loop,
 * so that however many come back, and from however far, others wait for one slice at most.
 */
export class Backlogs<Client extends Waiting> {
  readonly #tell: (client: Client, news: LiveNews) => void;
  readonly #turns: Turn<Client>[] = [];

  constructor(tell: (client: Client, news: LiveNews) => void) {
    this.#tell = tell;
  }

  /** Tells all of the client's backlog and says when that is done; another backlog takes its place. */
  serve(client: Client, done: () => void): void {
    const { backlog } = client;
    if (!backlog) return;
    this.#turns.push({ client, backlog, from: 0, done });
    if (this.#turns.length === 1) setImmediate(() => this.#takeTurn());
  }

  #takeTurn(): void {
    const turn = this.#turns.shift();
    if (turn && this.#goOn(turn)) this.#turns.push(turn);
    if (this.#turns.length === 0) return;
    // Where nobody has taken what was sent there is nothing to do at once.
    if (this.#turns.some(({ client }) => !isFull(client))) setImmediate(() => this.#takeTurn());
    else setTimeout(() => this.#takeTurn(), waitForTakersMs);
  }

  /** False when there is nothing more to tell. */
  #goOn(turn: Turn<Client>): boolean {
    const { client, backlog, from, done } = turn;
    if (client.backlog !== backlog) return false;
    if (isFull(client)) return true;
    for (const news of backlog.slice(from, from + sliceOfNews)) this.#tell(client, news);
    turn.from += sliceOfNews;
    if (turn.from < backlog.length) return true;
    client.backlog = undefined;
    done();
    return false;
  }
}

const waitForTakersMs = 20;
const isFull = ({ socket }: Waiting): boolean => socket.bufferedAmount > bufferedBytesMax;
