import type { WhatIfRun } from '@kyoyo/contracts';
import { epochMs, fromEpochMs } from '@kyoyo/kernel';
import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';
import { listRows } from './queries.ts';

const columns = [
  'used_to',
  'kind',
  'instrument_id',
  'organisation_id',
  'organisation_class',
  'reservation_id',
  'charge_id',
  'total_was',
  'total_would',
  'difference',
  'refused',
];
const pageSize = 5_000;

/** With the mark by which spreadsheets know UTF-8. Ids, numbers and times need no quotes. */
export async function writeCsv(query: Kysely<Tables>, whatIfId: string): Promise<string> {
  const lines = [columns.join()];
  let cursor: number | undefined;
  do {
    const page = await listRows(query, whatIfId, { kind: 'run', cursor, limit: pageSize });
    lines.push(...page.items.map(lineOf));
    cursor = page.nextCursor === null ? undefined : Number(page.nextCursor);
  } while (cursor !== undefined);
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

const lineOf = (run: WhatIfRun): string =>
  [
    japanTime(run.usedTo),
    run.kind,
    run.instrumentId,
    run.organisationId,
    run.organisationClass,
    run.reservationId,
    run.chargeId,
    run.was,
    run.would ?? '',
    run.would === null ? '' : run.would - run.was,
    run.refused ?? '',
  ].join();

/** `2026-11-20 16:00`, on Japan's clock. */
const japanTime = (at: WhatIfRun['usedTo']): string =>
  fromEpochMs(epochMs(at) + 9 * 3_600_000)
    .slice(0, 16)
    .replace('T', ' ');
