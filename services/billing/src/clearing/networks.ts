import type pg from 'pg';

/** A network that both are in; undefined where there is none. */
export async function commonNetwork(client: pg.ClientBase | pg.Pool, a: string, b: string) {
  const { rows } = await client.query<{ id: string }>(
    `SELECT network_id AS id FROM network_member WHERE institution_id IN ($1, $2)
     GROUP BY 1 HAVING count(*) = 2 ORDER BY 1 LIMIT 1`,
    [a, b],
  );
  return rows[0]?.id;
}
