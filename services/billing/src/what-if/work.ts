import { type DatabaseSettings, openDatabase } from '@kyoyo/event-store';
import type { WhatIfAsked } from '@kyoyo/contracts';
import type pg from 'pg';
import type { Tables } from '../schema.ts';
import { readPriced } from './named-facts.ts';
import { readPastCharges } from './reading.ts';
import { createRecovery, readSheets } from './recovered.ts';
import { createReplay } from './replay.ts';
import { createTally, type Tally } from './tally.ts';

export interface Work {
  readonly settings: DatabaseSettings;
  readonly whatIfId: string;
}

/** Works a question out, from the books to its answer; it says how far it is, and ends when cancelled. */
export async function workOut({ settings, whatIfId }: Work): Promise<void> {
  await using database = openDatabase<Tables>({ ...settings, connectionsMax: 2 });
  const { pool, query } = database;
  const { asked } = await query
    .selectFrom('what_if')
    .where('what_if_id', '=', whatIfId)
    .select('asked')
    .executeTakeFirstOrThrow();
  const reader = await pool.connect();
  try {
    const tally = await replayAll(reader, asked as WhatIfAsked, (runsDone) =>
      sayHowFar(pool, whatIfId, runsDone),
    );
    if (tally) await keep(pool, whatIfId, tally);
  } finally {
    reader.release(true);
  }
}

/** Undefined when somebody has cancelled it meanwhile. */
async function replayAll(
  reader: pg.ClientBase,
  asked: WhatIfAsked,
  goesOn: (runsDone: number) => Promise<boolean>,
): Promise<Tally | undefined> {
  await reader.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const priced = await readPriced(reader, likenedTo(asked));
  const replay = createReplay(asked.changes, (id) => priced.get(id)?.cards ?? []);
  const tally = createTally(createRecovery(await readSheets(reader, asked)));
  let runsDone = 0;
  for await (const page of readPastCharges(reader, asked, priced)) {
    for (const charge of page) tally.add(charge, replay(charge));
    runsDone += page.length;
    if (!(await goesOn(runsDone))) return undefined;
  }
  return tally;
}

/** Instruments whose prices others would have. */
const likenedTo = ({ changes }: WhatIfAsked): string[] =>
  changes.flatMap((change) =>
    change.type === 'rate-card' && change.card.kind === 'of-instrument'
      ? [change.card.instrumentId]
      : [],
  );

async function sayHowFar(pool: pg.Pool, whatIfId: string, runsDone: number): Promise<boolean> {
  const { rowCount } = await pool.query(
    `UPDATE what_if SET runs_done = $2, seen_at = now()
     WHERE what_if_id = $1 AND status = 'running'`,
    [whatIfId, runsDone],
  );
  return rowCount === 1;
}

const rowsAtOnce = 5_000;

/** The answer is there as soon as all of it is, in one transaction. */
async function keep(pool: pg.Pool, whatIfId: string, tally: Tally): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const { rowCount } = await client.query(
      `UPDATE what_if SET status = 'done', runs_done = runs_total, result = $2, seen_at = now()
       WHERE what_if_id = $1 AND status = 'running'`,
      [whatIfId, JSON.stringify(tally.result())],
    );
    if (rowCount === 1) {
      await keepRows(client, whatIfId, 'instrument', tally.instruments());
      await keepRows(client, whatIfId, 'organisation', tally.organisations());
      await keepRows(client, whatIfId, 'run', tally.runs());
    }
    await client.query('COMMIT');
  } finally {
    client.release(true);
  }
}

async function keepRows(
  client: pg.ClientBase,
  whatIfId: string,
  kind: Tables['what_if_row']['kind'],
  rows: readonly object[],
): Promise<void> {
  for (let before = 0; before < rows.length; before += rowsAtOnce) {
    await client.query(
      `INSERT INTO what_if_row (what_if_id, kind, nth, data)
       SELECT $1, $2, $3 + nth, data
       FROM json_array_elements($4::json) WITH ORDINALITY AS rows (data, nth)`,
      [whatIfId, kind, before, JSON.stringify(rows.slice(before, before + rowsAtOnce))],
    );
  }
}
