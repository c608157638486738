import pg from 'pg';
import { readFileSync } from 'node:fs';
const h = '/work/helpers/demo-home/postgres';
const pid = readFileSync(h + '/data/postmaster.pid', 'utf8').split('\n');
const pw = readFileSync(h + '/password', 'utf8').trim();
const c = new pg.Client({
  host: '127.0.0.1',
  port: +pid[3],
  user: 'postgres',
  password: pw,
  database: 'kyoyo',
});
await c.connect();
for (const q of process.argv.slice(2)) {
  const r = await c.query(q);
  console.table(r.rows);
}
await c.end();
