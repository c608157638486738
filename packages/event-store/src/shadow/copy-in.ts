import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type pg from 'pg';
import { from } from 'pg-copy-streams';
import { prepareValue } from 'pg/lib/utils.js';
import type { Row } from '../declaring/row.ts';

const bufferedMax = 1_000;

/** Gathers rows of many tables and sends those of a table together, by COPY. */
export class CopyIn {
  readonly #client: pg.ClientBase;
  readonly #waiting = new Map<string, { columns: string; lines: string[] }>();

  readonly #schema: string;

  constructor(client: pg.ClientBase, schema = 'pg_temp') {
    this.#client = client;
    this.#schema = schema;
  }

  async add({ table, values }: Row): Promise<void> {
    let waiting = this.#waiting.get(table);
    if (!waiting) {
      waiting = { columns: Object.keys(values).join(', '), lines: [] };
      this.#waiting.set(table, waiting);
    }
    waiting.lines.push(`${Object.values(values).map(copyText).join('\t')}\n`);
    if (waiting.lines.length >= bufferedMax) await this.#send(table);
  }

  async flush(): Promise<void> {
    for (const table of this.#waiting.keys()) await this.#send(table);
  }

  async #send(table: string): Promise<void> {
    const { columns = '', lines = [] } = this.#waiting.get(table) ?? {};
    this.#waiting.delete(table);
    const into = this.#client.query(from(`COPY ${this.#schema}.${table} (${columns}) FROM STDIN`));
    await pipeline(Readable.from([lines.join('')]), into);
  }
}

/** A value in COPY's text format. */
function copyText(value: unknown): string {
  const text = prepareValue(value);
  if (text === null) return '\\N';
  const written = typeof text === 'string' ? text : `\\x${text.toString('hex')}`;
  return written.replace(/[\\\n\r\t]/g, (character) => escapes[character] as string);
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};
