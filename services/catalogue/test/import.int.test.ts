import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CatalogueWorld, startCatalogue } from './catalogue-world.ts';
import { shiftJisRows } from './shift-jis-rows.ts';

let world: CatalogueWorld;
let institutionId: string;
const both = (text: string) => ({ ja: text, en: text });

beforeAll(async () => {
  world = await startCatalogue();
});
afterAll(() => world?.stop());
beforeEach(async () => {
  const body = { name: both('国研') };
  institutionId = (await world.done('/api/institutions', body, world.operations)).id;
});

const send = (path: string, file: object, key?: string) =>
  world.post(
    path,
    { institutionId, format: 'csv', ...file },
    { ...world.managerOf(institutionId), ...(key ? { key } : {}) },
  );
const preview = (file: object) => send('/api/instrument-imports/preview', file);
const apply = (file: object, key?: string) => send('/api/instrument-imports', file, key);
const own = async () =>
  (await world.get(`/api/instruments?institutionId=${institutionId}`)).body.items;
const exported = async (format: string) =>
  world.get(
    `/api/instruments/export?institutionId=${institutionId}&format=${format}`,
    world.managerOf(institutionId),
  );

const shiftJis = (...rows: readonly (keyof typeof shiftJisRows)[]): string =>
  Buffer.concat(
    rows.flatMap((row) => [Buffer.from(shiftJisRows[row], 'base64'), Buffer.from('\r\n')]),
  ).toString('base64');
const everyRow = Object.keys(shiftJisRows) as (keyof typeof shiftJisRows)[];

const good = `装置名,装置名（英語）,分野,所在地,所在地（英語）,台数,別名,仕様,補助金,補助金（英語）,取得日\r
電界放出形走査電子顕微鏡,FE-SEM,electron microscopy,1号館,Building 1,1,走査電顕；FE-SEM,"分解能 | Resolution | 1.0 nm;
加速電圧 | Voltage | 0.5–30 kV",,,\r
\r
-80℃フリーザー,Freezer,storage,2号館,Building 2,２,,,整備事業,Grant,2021/12/1\r
`;

describe('a good file', () => {
  it('is looked at first, then all of it is taken', async () => {
    const before = await world.rowsWritten();
    const seen = await preview({ content: good });
    expect(seen.body).toMatchObject({ encoding: 'utf-8', errors: [] });
    expect(seen.body.rows).toMatchObject([
      { row: 2, action: 'propose', instrumentId: null },
      { row: 4, action: 'propose' },
    ]);
    expect(await world.rowsWritten()).toBe(before);

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
      institutionId,
      name,
      category: 'x',
      location: both('-1F'),
      units: 1,
      aliases: ['a;b', 'c|d', 'e\\f', '；｜'],
      specs: [{ name: both('a|b'), value: 'c;d\\' }],
    };
    await world.done('/api/instruments', proposal, world.managerOf(institutionId));
    const file = await exported('csv');
    expect(file.text).toContain("'=SUM(A1)");
    const seen = await preview({ content: file.text });
    expect(seen.body).toMatchObject({ errors: [], rows: [{ action: 'keep' }] });
  });
});

describe('a file in Shift_JIS with broken rows', () => {
  it('says what is wrong in which cell, and writes nothing', async () => {
    const file = { content: shiftJis(...everyRow), encoding: 'base64' };
    const before = await world.rowsWritten();
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
    expect(await world.rowsWritten()).toBe(before);
  });
});

describe('a file as a spreadsheet saves it', () => {
  const lines = good.split('\r\n');
  const proposed = async (file: object) => {
    const { status, body } = await preview(file);
    expect([status, body.errors]).toEqual([200, []]);
    return body;
  };

  it('as Unicode text, with tabs between the cells', async () => {
    const tabbed =
      '\uFEFF装置名\t装置名（英語）\t分野\t所在地\t所在地（英語）\t台数\r\nSEM\tSEM\tx\t1号館\tB1\t1\r\n';
    const content = Buffer.from(tabbed, 'utf16le').toString('base64');
    const body = await proposed({ content, encoding: 'base64' });
    expect(body).toMatchObject({ encoding: 'utf-16', rows: [{ row: 2, action: 'propose' }] });
  });

  it('with its columns in another order, and line feeds alone', async () => {
    const content =
      '台数,所在地（英語）,所在地,分野,装置名（英語）,装置名\n１,B1,1号館,x,SEM,走査電顕\n';
    const body = await proposed({ content });
    expect(body.rows).toMatchObject([{ name: { ja: '走査電顕', en: 'SEM' } }]);
  });

  it('without the commas behind the last cell that says anything', async () => {
    const content = [lines[0], '遠心機,Centrifuge,x,2号館,B2,1'].join('\r\n');
    expect((await proposed({ content })).rows).toHaveLength(1);
  });

  it.each([
    ['2021年12月1日', '2021-12-01'],
    ['R3.12.1', '2021-12-01'],
    ['令和元年5月1日', '2019-05-01'],
    ['Ｈ３１/4/1', '2019-04-01'],
    ['2021/2/30', undefined],
  ])('with the date %s', async (written, read) => {
    const [head] = lines;
    const content = `${head}\r\nSEM,SEM,x,1号館,B1,1,,,,,${written}`;
    const { body } = await preview({ content });
    if (!read) {
      expect(body.errors).toMatchObject([{ row: 2, column: '取得日' }]);
      return;
    }
    await apply({ content });
    expect((await own())[0].funding.acquiredOn).toBe(read);
  });
});

describe('the look before', () => {
  it('says what each change changes', async () => {
    await apply({ content: good });
    const { text } = await exported('csv');
    const changed = text.replace('0.5–30 kV', '0.5?30 kV').replace('Building 1', 'Building 9');
    const { body } = await preview({ content: changed });
    expect(body.rows[0].changes).toEqual([
      { column: 'location_en', before: 'Building 1', after: 'Building 9' },
      {
        column: 'specs',
        before: expect.stringContaining('0.5–30 kV'),
        after: expect.stringContaining('0.5?30 kV'),
      },
    ]);
    expect(body.rows[1]).toMatchObject({ action: 'keep', changes: [] });
  });

  it('warns of a second instrument of one name', async () => {
    await apply({ content: good });
    const { body } = await preview({ content: good });
    expect(body.rows).toMatchObject([
      { action: 'propose', hasNamesake: true },
      { action: 'propose', hasNamesake: true },
    ]);
  });

  it('leaves as it is what the file has no column or member for', async () => {
    await apply({ content: good });
    const [sem] = await own();
    const head = 'ID,装置名,装置名（英語）,分野,所在地,所在地（英語）,台数';
    const content = `${head}\r\n${sem.id},新しい名前,FE-SEM,electron microscopy,1号館,Building 1,1`;
    await apply({ content });
    const item = { id: sem.id, units: 3 };
    await apply({ format: 'json', content: JSON.stringify([item]) });
    const [after] = await own();
    expect(after).toEqual({
      ...sem,
      name: { ...sem.name, ja: '新しい名前' },
      units: 3,
      version: sem.version + 2,
    });
  });
});

describe('a file of 5,000 rows', () => {
  it('is taken whole, and comes back unchanged', { timeout: 60_000 }, async () => {
    const row = (index: number) =>
      `装置 ${index},Instrument ${index},x,${index}号館,Building ${index},1,` +
      `FE-SEM ${index}; 走査電顕,分解能 | Resolution | 1.0 nm,,,`;
    const [head = ''] = good.split('\r\n');
    const rows = Array.from({ length: 5_000 }, (_, index) => row(index));
    const began = performance.now();
    const done = await apply({ content: [head, ...rows].join('\r\n') });
    const took = performance.now() - began;
    console.log(`5,000 rows were imported in ${(took / 1_000).toFixed(1)} s`);
    expect(done.status, done.text.slice(0, 300)).toBe(201);
    expect(done.body.proposedIds).toHaveLength(5_000);
    const { text } = await exported('csv');
    const { body } = await preview({ content: text });
    expect(body.errors).toEqual([]);
    expect(body.rows.filter(({ action }: { action: string }) => action === 'keep')).toHaveLength(
      5_000,
    );
  });
});

describe('a file that is refused', () => {
  const head = 'id,name_ja,name_en,category,location_ja,location_en,units';
  it('has an id of somebody else, or the same one twice', async () => {
    const { id: other } = await world.done(
      '/api/institutions',
      { name: both('他') },
      world.operations,
    );
    const proposal = { name: both('SEM'), category: 'x', location: both('1F'), units: 1 };
    const theirs = await world.done(
      '/api/instruments',
      { ...proposal, institutionId: other },
      world.managerOf(other),
    );
    const ours = await world.done(
      '/api/instruments',
      { ...proposal, institutionId },
      world.managerOf(institutionId),
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
    expect([status, body.slug, body.rows]).toEqual([422, 'import-too-long', 5_001]);
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
    const other = world.managerOf('0193b1a0-0000-7000-8000-000000000009');
    const body = { institutionId, format: 'csv', content: good };
    expect((await world.post('/api/instrument-imports', body, other)).status).toBe(403);
  });
});
