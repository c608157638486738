import type pg from 'pg';

/** One statement of a request, and what PostgreSQL says of doing it. */
export interface Asked {
  readonly schema: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

export interface Cost {
  readonly ms: number;
  readonly rowsRead: number;
  /** Tables of more than some rows that were read from end to end. */
  readonly wholeTables: readonly string[];
}

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Join Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Plans?: readonly Plan[];
}

const smallRows = 2_500;

/** The second run of a statement, as of one that somebody asks again and again. */
export async function costOf(client: pg.Client, { text, values }: Asked): Promise<Cost> {
  if (!/^\s*(SELECT|WITH|INSERT|UPDATE|DELETE)/i.test(text)) {
    return { ms: 0, rowsRead: 0, wholeTables: [] };
  }
  await client.query('BEGIN');
  try {
    const explain = `EXPLAIN (ANALYZE, TIMING OFF, BUFFERS, FORMAT JSON) ${text}`;
    await client.query(explain, [...values]);
    const { rows } = await client.query(explain, [...values]);
    const [{ Plan: plan, 'Execution Time': execution, 'Planning Time': planning }] =
      rows[0]['QUERY PLAN'];
    const scans = nodesOf(plan).filter((node) => node['Relation Name'] !== undefined);
    return {
      ms: execution + planning,
      rowsRead: Math.round(
        scans.reduce((sum, scan) => sum + scan['Actual Loops'] * rowsOf(scan), 0),
      ),
      wholeTables: scans
        .filter((scan) => scan['Node Type'] === 'Seq Scan' && rowsOf(scan) > smallRows)
        .map((scan) => scan['Relation Name'] ?? ''),
    };
  } finally {
    await client.query('ROLLBACK');
  }
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

/** Each time that it is gone through. */
const rowsOf = (node: Plan): number =>
  node['Actual Rows'] +
  (node['Rows Removed by Filter'] ?? 0) +
  (node['Rows Removed by Index Recheck'] ?? 0);

/** Notes what is asked through this pool from now on. */
export function note(pool: pg.Pool, schema: string, into: Asked[]): void {
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    client.query = ((...args: unknown[]) => {
      const [first, second] = args;
      const asked = typeof first === 'string' ? { text: first, values: second } : first;
      const { text, values } = asked as { text?: string; values?: unknown };
      if (text) into.push({ schema, text, values: Array.isArray(values) ? values : [] });
      return query(...args);
    }) as typeof client.query;
  });
}
