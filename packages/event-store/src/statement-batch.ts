import type pg from 'pg';
import { prepareValue } from 'pg/lib/utils.js';
import type { Statement } from './database.ts';
import { statementName } from './statement-name.ts';

export interface BatchedStatement {
  readonly text: string;
  readonly values: readonly unknown[];
}

export function compiled(statement: Statement): BatchedStatement {
  const { sql, parameters } = statement.compile();
  return { text: sql, values: parameters };
}

/**
 * Sends statements that end with one Sync: one round trip and, where the caller has opened no
 * transaction, one transaction in which all of them are done or none ("Pipelining" in PostgreSQL's
 * protocol). Throws the first error. Rows are not read.
 */
export const sendTogether = (
  client: pg.ClientBase,
  statements: readonly BatchedStatement[],
): Promise<void> =>
  new Promise((resolve, reject) => {
    client.query(
      new StatementBatch(statements, (error) => (error ? reject(error) : resolve())) as never,
    );
  });

/**
 * The same in a transaction that the caller has opened, on a connection that may be pipelined: there
 * each statement has a Sync of its own, and what follows an error fails with the transaction.
 */
export async function sendWithin(
  client: pg.ClientBase,
  statements: readonly BatchedStatement[],
): Promise<void> {
  if (!('pipeline' in client && client.pipeline)) return sendTogether(client, statements);
  const sent = statements.map(({ text, values }) => client.query(text, [...values]));
  for (const result of await Promise.allSettled(sent)) {
    if (result.status === 'rejected') throw result.reason;
  }
}

/** What pg's connection offers to a query of one's own. */
interface Connection {
  readonly stream: { cork(): void; uncork(): void };
  readonly parsedStatements: Record<string, string>;
  parse(statement: { name: string; text: string }): void;
  bind(bound: { statement: string; values: readonly unknown[] }): void;
  execute(portal: object): void;
  close(closed: { type: 'S'; name: string }): void;
  sync(): void;
}

class StatementBatch {
  readonly #statements: readonly { name: string; text: string; values: readonly unknown[] }[];
  readonly callback: (error?: Error) => void;
  #completed = 0;

  constructor(statements: readonly BatchedStatement[], callback: (error?: Error) => void) {
    this.#statements = statements.map(({ text, values }) => ({
      name: statementName(text),
      text,
      values: values.map((value) => prepareValue(value)),
    }));
    this.callback = callback;
  }

  submit(connection: Connection): void {
    connection.stream.cork();
    for (const { name, text, values } of this.#statements) {
      if (connection.parsedStatements[name] === undefined) {
        // Closing what is not there is no error; what a batch that failed has left behind would be.
        connection.close({ type: 'S', name });
        connection.parse({ name, text });
      }
      connection.bind({ statement: name, values });
      connection.execute({});
    }
    connection.sync();
    connection.stream.uncork();
  }

  handleCommandComplete(_message: unknown, connection: Connection): void {
    const { name, text } = this.#statements[this.#completed] as { name: string; text: string };
    connection.parsedStatements[name] = text;
    this.#completed += 1;
  }

  handleDataRow(): void {
    // The statements of a batch are called for what they do.
  }

  handleError(error: Error): void {
    this.callback(error);
  }

  handleReadyForQuery(): void {
    this.callback();
  }
}
