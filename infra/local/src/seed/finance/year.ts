import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { daysFrom, fiscalYearOfDay, monthsAfter } from '@kyoyo/contracts';
import { japanDate, newId, systemClock } from '@kyoyo/kernel';
import { mailOf } from '../flagship/acts.ts';
import { flagshipAccountant, flagshipFinance } from '../flagship/people.ts';
import { demoPassword } from '../organisations.ts';
import { SeedApi } from '../seed-api.ts';
import { bankFile, type Incoming } from './bank-files.ts';
import { customers } from './customers.ts';
import { creditOne, disputeAndIncident } from './exceptions.ts';

interface Closing {
  readonly url: string;
  /** Where the bank's file of the month that is left lies, to be imported by whoever tries it. */
  readonly home: string;
  readonly stop: AbortSignal;
  readonly say: (line: string) => void;
}

/** Beside the data. */
const bankFilesFolder = 'demo-bank-files';

/**
 * Closes the flagship's months as its finance would: what was paid is imported and matched, what was used
 * is billed, and another person confirms. The last month that is over is left, with the bank's file of it.
 * What is done is found again by its key, so that an interrupted start goes on; it is done once.
 */
export async function closeYear({ url, home, stop, say }: Closing): Promise<void> {
  const mark = join(home, 'closed.json');
  if (existsSync(mark)) return;
  const api = new SeedApi(url, demoPassword);
  const institutionId = await institutionOf(api);
  const office = new Office(api, institutionId, stop);
  const current = japanDate(systemClock()).slice(0, 7);
  const last = monthBefore(current);
  for (;;) {
    const { next } = await office.get<{ next: { month: string } }>('/api/books?');
    if (stop.aborted) return;
    if (next.month >= last) break;
    await office.settle(next.month);
    say(`closing the demo's books: ${next.month} is closed`);
  }
  await disputeAndIncident(api, institutionId, last);
  const file = await office.lastBankFile(last);
  if (!file) return;
  const folder = join(home, bankFilesFolder);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${last}.txt`), file);
  await writeFile(mark, JSON.stringify({ left: last }));
  say(`closing the demo's books: ${last} is left; the bank's file of it lies in ${folder}`);
}

const monthBefore = (month: string): string => monthsAfter(`${month}-01`, -1).slice(0, 7);

async function institutionOf(api: SeedApi): Promise<string> {
  const session = await api.get<{ roles: { name: string; institutionId?: string }[] }>(
    flagshipFinance.email,
    '/api/session',
  );
  const role = session.roles.find(({ name }) => name === 'finance');
  if (!role?.institutionId) throw new Error('The finance of the flagship is at no institution');
  return role.institutionId;
}

interface Invoice {
  readonly id: string;
  readonly organisationId: string;
  readonly issuedOn: string;
  readonly month: string;
  readonly openYen: number;
}
interface Account {
  readonly organisationId: string;
  readonly payerCode: string | null;
  readonly clearedWith: string | null;
  readonly payerNames: readonly string[];
}

class Office {
  readonly #api: SeedApi;
  readonly #institutionId: string;
  readonly #stop: AbortSignal;

  constructor(api: SeedApi, institutionId: string, stop: AbortSignal) {
    this.#api = api;
    this.#institutionId = institutionId;
    this.#stop = stop;
  }

  get<Reply>(path: string): Promise<Reply> {
    return this.#api.get(flagshipFinance.email, `${path}institutionId=${this.#institutionId}`);
  }

  async settle(month: string): Promise<void> {
    await this.#receive(month, await this.#paid(month, { late: isLate }));
    await this.#bill(month);
    const body = { institutionId: this.#institutionId, month };
    const { email } = flagshipFinance;
    await this.#close(body);
    await this.#api.post(email, `distribute ${month}`, '/api/distributions', body);
    if (quarterEnds.has(month.slice(5))) await this.#clear(month);
  }

  /**
   * A month that is closed stays closed, so that both may be said again: each time anew, or the answer to
   * the first proposal would stand for one that has been overtaken since.
   */
  async #close(body: { readonly institutionId: string; readonly month: string }): Promise<void> {
    const path = '/api/books/closings';
    for (let tries = 1; ; tries += 1) {
      await this.#api.post(flagshipFinance.email, `close ${newId()}`, path, body);
      try {
        const key = `confirm ${newId()}`;
        await this.#api.post(flagshipAccountant.email, key, `${path}/confirmation`, body);
        return;
      } catch (error) {
        // Something of the month was booked between the two.
        if (tries === closingTriesMax || this.#stop.aborted) throw error;
      }
    }
  }

  /** What the partner's people used here is set off, and both sides accept it. */
  async #clear(month: string): Promise<void> {
    const { email } = flagshipFinance;
    const { items } = await this.get<{ items: Account[] }>('/api/customer-accounts?limit=100&');
    const partnerId = items.find(({ clearedWith }) => clearedWith !== null)?.clearedWith;
    if (!partnerId) return;
    const quarter = quarterOf(month);
    const wanted = { institutionId: this.#institutionId, partnerId, quarter };
    const { id } = await this.#api.post(email, `clear ${quarter}`, '/api/clearings', wanted);
    await this.#api.post(partnerFinance, `accept ${quarter}`, `/api/clearings/${id}/acceptance`, {
      institutionId: partnerId,
    });
  }

  /** What came in the month that is left, with what a person has to look at. */
  async lastBankFile(month: string): Promise<Buffer | undefined> {
    const paid = await this.#paid(month, { late: () => false });
    const [first, ...others] = paid;
    if (!first) return undefined;
    // A bank has withheld its fee of the first, who paid without a code.
    const less = { ...first, yen: first.yen - bankFeeYen, payerCode: '' };
    return bankFile(daysOf(month), [less, ...others]);
  }

  async #bill(month: string): Promise<void> {
    const issuedOn = `${monthsAfter(`${month}-01`, 1).slice(0, 7)}-03`;
    const wanted = { institutionId: this.#institutionId, month, issuedOn };
    const { email } = flagshipFinance;
    const run = await this.#api.post(email, `bill ${month}`, '/api/invoice-runs', wanted);
    const path = `/api/invoice-runs/${run.id}`;
    await this.#api.post(flagshipAccountant.email, `approve ${month}`, `${path}/approval`);
    await this.#until<{ status: string }>(path, ({ status }) => status === 'ended');
    if (!month.endsWith('-05')) return;
    const { items } = await this.get<{ items: Invoice[] }>('/api/invoices?kind=invoice&limit=1&');
    if (items[0]) await creditOne(this.#api, items[0].id);
  }

  async #receive(month: string, incoming: readonly Incoming[]): Promise<void> {
    if (incoming.length === 0) return;
    const { email } = flagshipFinance;
    const query = `institutionId=${this.#institutionId}&name=${month}.txt`;
    const bytes = bankFile(daysOf(month), incoming);
    const file = await this.#api.upload<{ id: string }>(email, `/api/bank-files?${query}`, bytes);
    const path = `/api/bank-files/${file.id}`;
    await this.#api.post(email, `take ${month}`, `${path}/taking`);
    await this.#until<{ status: string }>(
      path,
      ({ status }) => status === 'done' || status === 'failed',
    );
  }

  /** Each organisation pays its invoices of the month on the 25th; who is late pays nothing yet. */
  async #paid(
    month: string,
    { late }: { readonly late: (account: Account, month: string) => boolean },
  ): Promise<Incoming[]> {
    const { items: accounts } = await this.get<{ items: Account[] }>(
      '/api/customer-accounts?limit=100&',
    );
    const { items } = await this.get<{ items: Invoice[] }>('/api/invoices?limit=100&');
    const open = items.filter(({ issuedOn, openYen }) => openYen > 0 && issuedOn <= `${month}-28`);
    const byOrganisation = Map.groupBy(open, ({ organisationId }) => organisationId);
    return accounts.flatMap((account) => {
      const invoices = byOrganisation.get(account.organisationId) ?? [];
      const yen = invoices.reduce((sum, { openYen }) => sum + openYen, 0);
      const kana = customers.find(({ name }) => account.payerNames.includes(name))?.kana;
      if (yen === 0 || !kana || account.payerCode === null || late(account, month)) return [];
      return [{ day: `${month}-25`, yen, payerCode: account.payerCode, kana }];
    });
  }

  async #until<Reply>(path: string, isDone: (reply: Reply) => boolean): Promise<void> {
    while (!this.#stop.aborted) {
      if (isDone(await this.#api.get<Reply>(flagshipFinance.email, path))) return;
      await delay(200);
    }
  }
}

const bankFeeYen = 440;
const closingTriesMax = 5;
const partnerFinance = mailOf('kazu.soroban');
const quarterEnds = new Set(['03', '06', '09', '12']);

/** Of the fiscal year: `2026-06` → `2026-Q1`. */
const quarterOf = (month: string): string => {
  const year = fiscalYearOfDay(`${month}-01`);
  return `${year}-Q${month.endsWith('03') ? 4 : Number(month.slice(5)) / 3 - 1}`;
};

const daysOf = (month: string) => ({
  firstDay: `${month}-01`,
  lastDay: daysFrom(monthsAfter(`${month}-01`, 1), -1),
});

const lateName = customers.find(
  ({ organisationSeedId }) => organisationSeedId === 'hibarino-metal',
);

/** One is late with what it owes for the last months, and then pays two invoices at once. */
const isLate = ({ payerNames }: Account, month: string): boolean =>
  payerNames.includes(lateName?.name ?? '') &&
  month >= monthBefore(monthBefore(japanDate(systemClock()).slice(0, 7)));
