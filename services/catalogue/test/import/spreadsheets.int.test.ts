import { describe, expect, it } from 'vitest';
import { good, useImports } from './import-world.ts';

const { preview, apply, own, exported } = useImports();

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
      { action: 'propose', hasNamesake: true, isRepeated: true },
      { action: 'propose', hasNamesake: true, isRepeated: true },
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

describe('a long file', () => {
  it('is taken whole, and comes back unchanged', async () => {
    const row = (index: number) =>
      `装置 ${index},Instrument ${index},x,${index}号館,Building ${index},1,` +
      `FE-SEM ${index}; 走査電顕,分解能 | Resolution | 1.0 nm,,,`;
    const [head = ''] = good.split('\r\n');
    const rows = Array.from({ length: 1_000 }, (_, index) => row(index));
    const began = performance.now();
    const done = await apply({ content: [head, ...rows].join('\r\n') });
    const took = performance.now() - began;
    console.log(`1,000 rows were imported in ${(took / 1_000).toFixed(1)} s`);
    expect(done.status, done.text.slice(0, 300)).toBe(201);
    expect(done.body.proposedIds).toHaveLength(1_000);
    const { text } = await exported('csv');
    const { body } = await preview({ content: text });
    expect(body.errors).toEqual([]);
    expect(body.rows.filter(({ action }: { action: string }) => action === 'keep')).toHaveLength(
      1_000,
    );
  });
});
