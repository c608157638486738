import { describe, expect, it } from 'vitest';
import { both, good, useImports } from './import-world.ts';
import { shiftJisRows } from './shift-jis-rows.ts';

const { here, preview, apply, own, exported } = useImports();

const shiftJis = (...rows: readonly (keyof typeof shiftJisRows)[]): string =>
  Buffer.concat(
    rows.flatMap((row) => [Buffer.from(shiftJisRows[row], 'base64'), Buffer.from('\r\n')]),
  ).toString('base64');
const everyRow = Object.keys(shiftJisRows) as (keyof typeof shiftJisRows)[];

describe('a good file', () => {
  it('is looked at first, then all of it is taken', async () => {
    const before = await here.world.rowsWritten();
    const seen = await preview({ content: good });
    expect(seen.body).toMatchObject({ encoding: 'utf-8', errors: [] });
    expect(seen.body.rows).toMatchObject([
      { row: 2, action: 'propose', instrumentId: null },
      { row: 4, action: 'propose' },
    ]);
    expect(await here.world.rowsWritten()).toBe(before);

    const done = await apply({ content: good });
    expect(done.status, done.text).toBe(201);
    expect(done.body.proposedIds).toHaveLength(2);
    const [sem, freezer] = await own();
    expect(sem).toMatchObject({
      status: 'proposed',
      aliases: ['走査電顕', 'FE-SEM'],
      specs: [
        { name: { ja: '分解能', en: 'Resolution' }, value: '1.0 nm' },
        { name: { ja: '加速電圧', en: 'Voltage' }, value: '0.5–30 kV' },
      ],
      funding: null,
    });
    expect(freezer).toMatchObject({
      units: 2,
      funding: { subsidy: { ja: '整備事業', en: 'Grant' }, acquiredOn: '2021-12-01' },
    });
  });

  it('sent twice under one key, is taken once', async () => {
    const key = 'the same import';
    const first = await apply({ content: good }, key);
    const [again, atOnce] = await Promise.all([
      apply({ content: good }, key),
      apply({ content: good }, key),
    ]);
    expect(again.body).toEqual(first.body);
    expect(atOnce.body).toEqual(first.body);
    expect(await own()).toHaveLength(2);
    expect((await apply({ content: `${good}\n` }, key)).body.slug).toBe('idempotency-key-reused');
  });

  it('in Shift_JIS is read as such', async () => {
    const content = shiftJis('head', 'good');
    const seen = await preview({ content, encoding: 'base64' });
    expect(seen.body).toMatchObject({ encoding: 'shift_jis', errors: [] });
    expect(seen.body.rows).toMatchObject([{ row: 2, name: { ja: '走査電子顕微鏡', en: 'SEM' } }]);
  });
});

describe('units of an instrument that is shared', () => {
  const heads = 'ID,装置名,装置名（英語）,分野,所在地,所在地（英語）,台数';
  const withUnits = (id: string, units: number) =>
    `${heads}\r\n${id},-80℃フリーザー,Freezer,storage,2号館,Building 2,${units}\r\n`;

  it('are not taken away by a file, which knows of no booking', async () => {
    await apply({ content: good });
    const freezer = (await own()).find(({ units }: { units: number }) => units === 2);
    expect((await preview({ content: withUnits(freezer.id, 1) })).body.errors).toEqual([]);
    const { institutionId, world } = here;
    const approval = `/api/instruments/${freezer.id}/approval`;
    await world.done(approval, {}, world.managerOf(institutionId));
    const seen = await preview({ content: withUnits(freezer.id, 1) });
    expect(seen.body.errors).toMatchObject([
      { row: 2, column: '台数', message: { en: expect.stringContaining('Reduce units') } },
    ]);
    expect((await apply({ content: withUnits(freezer.id, 1) })).status).toBe(422);
    expect((await preview({ content: withUnits(freezer.id, 3) })).body.errors).toEqual([]);
  });
});

describe('what was exported', () => {
  it.each(['csv', 'json'])('comes back from %s as it was', async (format) => {
    await apply({ content: good });
    const file = await exported(format);
    expect(file.headers.get('content-disposition')).toContain(`instruments.${format}`);
    if (format === 'csv') expect(file.text.startsWith('\uFEFFid,name_ja')).toBe(true);
    const seen = await preview({ format, content: file.text });
    expect(seen.body).toMatchObject({ errors: [], rows: [{ action: 'keep' }, { action: 'keep' }] });
    const before = await own();
    const changed = file.text.replace('Building 1', 'Building 9');
    const done = await apply({ format, content: changed });
    expect(done.body).toMatchObject({ changedIds: [before[0].id], proposedIds: [], kept: 1 });
    expect((await own())[0].location).toEqual({ ja: '1号館', en: 'Building 9' });
  });

  it('keeps signs that spreadsheets, lists and quotes have a meaning for', async () => {
    const name = { ja: '=SUM(A1)', en: '"a", b; c | d\\e' };
    const proposal = {
      institutionId: here.institutionId,
      name,
      category: 'x',
      location: both('-1F'),
      units: 1,
      aliases: ['a;b', 'c|d', 'e\\f', '；｜'],
      specs: [{ name: both('a|b'), value: 'c;d\\' }],
    };
    await here.world.done('/api/instruments', proposal, here.world.managerOf(here.institutionId));
    const file = await exported('csv');
    expect(file.text).toContain("'=SUM(A1)");
    const seen = await preview({ content: file.text });
    expect(seen.body).toMatchObject({ errors: [], rows: [{ action: 'keep' }] });
  });
});

describe('a file in Shift_JIS with broken rows', () => {
  it('says what is wrong in which cell, and writes nothing', async () => {
    const file = { content: shiftJis(...everyRow), encoding: 'base64' };
    const before = await here.world.rowsWritten();
    const seen = await preview(file);
    expect(seen.status, seen.text).toBe(200);
    expect(seen.body.encoding).toBe('shift_jis');
    expect(seen.body.rows.map(({ row }: { row: number }) => row)).toEqual([2, 7]);
    const errors = seen.body.errors.map(
      ({ row, column, message }: { row: number; column: string; message: { ja: string } }) => [
        row,
        column,
        message.ja,
      ],
    );
    expect(errors).toEqual([
      [3, '台数', '整数で書いてください。'],
      [4, '所在地（英語）', '入力が必要です。'],
      [4, '台数', '入力が必要です。'],
      [5, '装置名', '読めない文字が含まれています。'],
      [6, '装置名（英語）', '入力が必要です。'],
      [8, null, '引用符（"）の対応が正しくないため、この行を読めません。'],
    ]);
    const refused = await apply(file);
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({
      slug: 'import-has-errors',
      importErrors: seen.body.errors,
      title: '6か所に誤りがあるため、何も読み込みませんでした。',
    });
    expect(await here.world.rowsWritten()).toBe(before);
  });
});

describe('a file that is refused', () => {
  const head = 'id,name_ja,name_en,category,location_ja,location_en,units';
  it('has an id of somebody else, or the same one twice', async () => {
    const { id: other } = await here.world.done(
      '/api/institutions',
      { name: both('他') },
      here.world.operations,
    );
    const proposal = { name: both('SEM'), category: 'x', location: both('1F'), units: 1 };
    const theirs = await here.world.done(
      '/api/instruments',
      { ...proposal, institutionId: other },
      here.world.managerOf(other),
    );
    const ours = await here.world.done(
      '/api/instruments',
      { ...proposal, institutionId: here.institutionId },
      here.world.managerOf(here.institutionId),
    );
    const row = (id: string) => `${id},SEM,SEM,x,1F,1F,3`;
    const content = [head, row(theirs.id), row(ours.id), row(ours.id), row('nonsense')].join('\n');
    const { body } = await preview({ content });
    expect(
      body.errors.map((one: { row: number; message: { en: string } }) => [one.row, one.message.en]),
    ).toEqual([
      [2, 'The institution has no instrument with this id.'],
      [4, 'An earlier row has the same id.'],
      [5, 'The institution has no instrument with this id.'],
    ]);
    expect((await apply({ content })).status).toBe(422);
    expect((await own())[0].units).toBe(1);
  });

  it('has too many rows', async () => {
    const content = [head, ...Array.from({ length: 5_001 }, () => ',a,a,x,1F,1F,1')].join('\n');
    const { status, body } = await preview({ content });
    expect([status, body.slug, body.rowsMax]).toEqual([422, 'import-too-long', 5_000]);
  });

  it('has too many columns', async () => {
    const content = [head, ...Array.from({ length: 300 }, (_, nth) => `c${nth}`)].join();
    const { status, body } = await preview({ content });
    expect([status, body.slug, body.columnsMax]).toEqual([422, 'import-too-wide', 200]);
  });

  it.each([
    [{ content: 'hello' }],
    [{ content: '{', format: 'json' }],
    [{ content: '{}', format: 'json' }],
    [{ content: '%%%%', encoding: 'base64' }],
  ])('is no list: %j', async (file) => {
    const { status, body } = await preview(file);
    expect([status, body.slug]).toEqual([400, 'import-unreadable']);
  });

  it('lacks a column, and has one that nobody knows', async () => {
    const { body } = await preview({ content: 'name_ja,name_en,price\nSEM,SEM,5\n' });
    expect(body.errors).toMatchObject([
      { row: 1, column: 'category' },
      { row: 1, column: 'location_ja' },
      { row: 1, column: 'location_en' },
      { row: 1, column: 'units' },
      { row: 1, column: 'price', message: { en: expect.stringContaining('“price”') } },
    ]);
    expect(body.errors).toHaveLength(5);
  });

  it('of JSON names the item and its part', async () => {
    const item = { name: both('SEM'), category: 'x', location: both('1F'), units: 1 };
    const content = JSON.stringify([item, { ...item, units: 0 }, 7, { ...item, colour: 'red' }]);
    const { body } = await preview({ format: 'json', content });
    expect(body.errors).toMatchObject([
      { row: 2, column: 'units', message: { en: 'This must be at least 1.' } },
      { row: 3, column: null },
      { row: 4, column: '' },
    ]);
  });

  it('is not for the manager of another institution', async () => {
    const other = here.world.managerOf('0193b1a0-0000-7000-8000-000000000009');
    const body = { institutionId: here.institutionId, format: 'csv', content: good };
    expect((await here.world.post('/api/instrument-imports', body, other)).status).toBe(403);
  });
});
