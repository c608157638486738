import { type Instant, newId, plusMinutes, systemClock } from '@kyoyo/kernel';
import { flagship } from '../../seed/flagship/institute.ts';
import { flagshipManager } from '../../seed/flagship/people.ts';

interface Thing {
  readonly id: string;
  readonly name: { readonly ja: string; readonly en: string };
}

export interface Entry {
  readonly instrumentId: string;
  readonly period: { readonly start: Instant; readonly end: Instant };
  readonly status: string;
  readonly reservationId: string | null;
  readonly personId: string | null;
}

export interface Person {
  readonly email: string;
  readonly name: string;
  readonly cookie: string;
}

/** A refusal of the platform, in its own words. */
export interface Refused {
  readonly refused: string;
}

/** The people and instruments of the flagship, as a platform on this address knows them. */
export class DemoCrowd {
  readonly instruments: readonly Thing[];
  readonly manager: Person;
  readonly #url: string;
  readonly #people: readonly Person[];

  private constructor(
    url: string,
    manager: Person,
    people: readonly Person[],
    instruments: readonly Thing[],
  ) {
    this.#url = url;
    this.manager = manager;
    this.#people = people;
    this.instruments = instruments;
  }

  get description(): string {
    return `${this.#people.length} people and ${this.instruments.length} instruments`;
  }

  static async gather(url: string): Promise<DemoCrowd> {
    const there = await fetch(`${url}/api/demo-people`).catch(() => undefined);
    if (!there) throw new Error(`Nothing answers at ${url}: start the platform first (npm start)`);
    if (!there.ok) throw new Error(`${url} is no demonstration: its people are not for show`);
    const { password, people } = (await there.json()) as DemoPeople;
    const members = people.filter(({ roles }) => roles.includes('member'));
    const manager = people.find(({ email }) => email === flagshipManager.email);
    if (!manager) throw new Error(`${flagshipManager.email} is not among the people of ${url}`);
    const boss = await logIn(url, manager, password);
    const all: Person[] = [];
    for (const member of members) all.push(await logIn(url, member, password));
    const shared = await fetch(`${url}/api/instruments?${await institutionAt(url, boss)}`, {
      headers: { cookie: boss.cookie },
    });
    const { items } = (await shared.json()) as { items: Thing[] };
    return new DemoCrowd(url, boss, all, items);
  }

  anyInstrument = (): Thing => oneOf(this.instruments);
  anybody = (): Person => oneOf(this.#people);

  nameOf = (instrumentId: string): string =>
    this.instruments.find(({ id }) => id === instrumentId)?.name.ja ?? instrumentId;

  /** What the board of the flagship shows around now. */
  async board(hoursBefore: number, hoursAfter: number): Promise<Entry[]> {
    const now = systemClock();
    const query = new URLSearchParams({
      instrumentIds: this.instruments.map(({ id }) => id).join(','),
      from: plusMinutes(now, -hoursBefore * 60),
      to: plusMinutes(now, hoursAfter * 60),
    });
    const answer = await this.get<{ items: Entry[] }>(
      this.manager,
      `/api/calendar?${query.toString()}`,
    );
    return 'refused' in answer ? [] : answer.items;
  }

  async get<Reply>(person: Person, path: string): Promise<Reply | Refused> {
    return answerOf(await fetch(`${this.#url}${path}`, { headers: { cookie: person.cookie } }));
  }

  async post(person: Person, path: string, body: unknown = {}): Promise<object> {
    return answerOf<object>(
      await fetch(`${this.#url}${path}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': newId(),
          cookie: person.cookie,
        },
        body: JSON.stringify(body),
      }),
    );
  }
}

interface DemoPeople {
  readonly password: string;
  readonly people: readonly {
    readonly email: string;
    readonly displayName: { readonly ja: string };
    readonly roles: readonly string[];
  }[];
}

export const oneOf = <Item>(items: readonly Item[]): Item => {
  const item = items[Math.floor(Math.random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to choose from');
  return item;
};

async function answerOf<Reply>(response: Response): Promise<Reply | Refused> {
  const reply = await response.json();
  if (response.ok) return reply as Reply;
  const { title, slug } = reply as { title?: string; slug?: string };
  return { refused: title ?? slug ?? `HTTP ${response.status}` };
}

async function logIn(
  url: string,
  { email, displayName }: DemoPeople['people'][number],
  password: string,
): Promise<Person> {
  const response = await fetch(`${url}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const cookie = response.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`${email} could not log in (${response.status})`);
  return { email, name: displayName.ja, cookie };
}

/** The part of an address that asks for the flagship alone. */
async function institutionAt(url: string, { cookie }: Person): Promise<string> {
  const response = await fetch(`${url}/api/institutions`, { headers: { cookie } });
  const { items } = (await response.json()) as { items: Thing[] };
  const found = items.find(({ name }) => name.en === flagship.name.en);
  if (!found) throw new Error(`${flagship.name.en} is not on ${url}`);
  return `institutionId=${found.id}&limit=100`;
}
