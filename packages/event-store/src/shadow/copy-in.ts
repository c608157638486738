import type pg from 'pg';
import { from } from 'pg-copy-streams';
import { prepareValue } from 'pg/lib/utils.js';
import type { Row } from '../declaring/row.ts';

/** Of one table, before they are sent. */
const charactersMax = 256 * 1024;

/**
 * Gathers rows of many tables and sends those of a table together, by COPY, while others are made.
 * Who adds asks now and then whether there is `room`.
 */
export class CopyIn {
  readonly #client: pg.ClientBase;
  readonly #waiting = new Map<string, { columns: string; lines: string; isFull: boolean }>();
  #sending: Promise<void> = Promise.resolve();
  #isFull = false;

  readonly #schema: string;

  constructor(client: pg.ClientBase, schema = 'pg_temp') {
    this.#client = client;
    this.#schema = schema;
  }

  add({ table, values }: Row): void {
    let waiting = this.#waiting.get(table);
    if (!waiting) {
      waiting = { columns: Object.keys(values).join(', '), lines: '', isFull: false };
      this.#waiting.set(table, waiting);
    }
    let line = '';
    for (const value of Object.values(values)) line += `${line && '\t'}${copyText(value)}`;
    waiting.lines += `${line}\n`;
    waiting.isFull = waiting.lines.length >= charactersMax;
    this.#isFull ||= waiting.isFull;
  }

  /** Waits only for what was sent before the last time. */
  async room(): Promise<void> {
    if (!this.#isFull) return;
    this.#isFull = false;
    await this.#send(([, { isFull }]) => isFull);
  }

  async flush(): Promise<void> {
    await this.#send(() => true);
    await this.#sending;
  }

  async #send(which: (entry: [string, { isFull: boolean }]) => boolean): Promise<void> {
    await this.#sending;
    const going = [...this.#waiting].filter(which);
    for (const [table] of going) this.#waiting.delete(table);
    this.#sending = (async () => {
      for (const [table, { columns, lines }] of going) await this.#copy(table, columns, lines);
    })();
    // It is awaited by whoever sends next.
    this.#sending.catch(() => undefined);
  }

  #copy(table: string, columns: string, lines: string): Promise<void> {
    const into = this.#client.query(from(`COPY ${this.#schema}.${table} (${columns}) FROM STDIN`));
    return new Promise((resolve, reject) => {
      into.on('finish', resolve).on('error', reject);
      into.end(lines);
    });
  }
}

/** A value in COPY's text format. */
function copyText(value: unknown): string {
  const text = prepareValue(value);
  if (text === null) return '\\N';
  const written = typeof text === 'string' ? text : `\\x${text.toString('hex')}`;
  return /[\\\n\r\t]/.test(written)
    ? written.replace(/[\\\n\r\t]/g, (character) => escapes[character] as string)
    : written;
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};
