import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, expect, it } from 'vitest';
import { type Block, createPrinter, type PrintedDocument } from '../src/index.ts';
import { exampleDocument, priceTable } from './examples.ts';

const printer = createPrinter();
afterAll(() => printer[Symbol.dispose]());

async function read(document: PrintedDocument) {
  const pdf = await printer.print(document);
  const proxy = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(proxy);
  return { pdf, proxy, pages: text };
}

it('prints what the document says, on A4, with page numbers', async () => {
  const { proxy, pages } = await read(exampleDocument);
  expect(pages).toHaveLength(1);
  const said = [
    '御見積書',
    '見積-2026-000123',
    '2026年12月29日',
    '国立物質計測研究所(架空の例)',
    '¥53,845',
    '機器利用(中小企業 ¥22,000 × 0.5)',
    '消費税(10%)',
    '利用約款 第1版によります。',
    '1 / 1',
  ];
  for (const each of said) expect(plain(pages[0])).toContain(plain(each));
  const { width, height } = (await proxy.getPage(1)).getViewport({ scale: 1 });
  expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
  const { info } = await proxy.getMetadata();
  expect(info).toMatchObject({ Title: '御見積書', CreationDate: 'D:20261129030000Z' });
});

/** Signs that are set apart lie apart in the text, too. */
const plain = (text = '') => text.replaceAll(/\s/g, '');

it('has the signs of names in it that are in no old standard, by fonts of its own', async () => {
  const { pdf, proxy, pages } = await read(exampleDocument);
  expect(plain(pages[0])).toContain('株式会社髙橋﨑谷①製作所御中');
  const page = await proxy.getPage(1);
  await page.getOperatorList();
  const names = [...fontNames(pdf)];
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(name).toMatch(/^[A-Z]{6}\+NotoSansJP/);
  expect(pdf.toString('latin1')).toContain('/FontFile2');
  // The signs that are used, and not the five megabytes of each font.
  expect(pdf.length).toBeLessThan(200_000);
});

const many = (count: number, block: Block): Block[] => Array.from({ length: count }, () => block);

const fontNames = (pdf: Buffer) =>
  new Set([...pdf.toString('latin1').matchAll(/\/FontName \/(\S+)/g)].map(([, name]) => name));

it('is the same bytes for the same document', async () => {
  const [first, second] = [
    await printer.print(exampleDocument),
    await printer.print(exampleDocument),
  ];
  expect(first.equals(second)).toBe(true);
});

it('writes the heads of a long table on every page, and every row once', async () => {
  const rows = Array.from({ length: 150 }, (_, n) => [`行 ${n}。`, '1', '¥1', `¥${n}`]);
  const { pages } = await read({ ...exampleDocument, blocks: [{ ...priceTable, rows }] });
  expect(pages.length).toBeGreaterThan(3);
  pages.forEach((text, index) => {
    expect(plain(text)).toContain('内容数量単価金額');
    expect(plain(text)).toContain(`${index + 1}/${pages.length}`);
  });
  const all = plain(pages.join(''));
  for (const [name = ''] of rows) expect(all.split(plain(name))).toHaveLength(2);
});

it('breaks the clauses of a contract over pages and keeps their numbers', async () => {
  const clauses = Array.from({ length: 30 }, (_, n) => ({
    number: `第${n + 1}条`,
    heading: `(見出し${n + 1})`,
    text: '甲及び乙は、本契約に定める義務を誠実に履行するものとする。'.repeat(8),
  }));
  const parties = [
    { name: '甲', lines: ['東京都'] },
    { name: '乙', lines: ['大阪府'] },
  ];
  const blocks = [
    { kind: 'paragraph', text: '甲と乙は次のとおり契約する。' },
    { kind: 'clauses', clauses },
    { kind: 'signatures', parties },
  ] as const;
  const contract = { ...exampleDocument, title: '共同研究契約書', headline: null };
  const { pages } = await read({ ...contract, blocks: structuredClone(blocks) as never });
  expect(pages.length).toBeGreaterThan(3);
  const all = plain(pages.join(''));
  for (const { number, heading } of clauses) expect(all).toContain(`${number}${heading}`);
});

it('what cannot be printed is refused, and the next document is printed', async () => {
  const column = (share: number) => ({ label: '', align: 'left' as const, share });
  const tableOf = (...shares: number[]): PrintedDocument => {
    const columns = shares.map(column);
    const rows = [['長い'.repeat(200)]];
    return { ...exampleDocument, blocks: [{ kind: 'table', columns, rows, totals: [] }] };
  };
  const documents = [
    tableOf(1, 100),
    tableOf(...Array<number>(12).fill(1)),
    { ...exampleDocument, blocks: many(501, { kind: 'heading', text: 'いち' }) },
    { ...exampleDocument, footer: 'い'.repeat(401) },
  ];
  for (const document of documents) await expect(printer.print(document)).rejects.toThrow();
  const paragraph: Block = { kind: 'paragraph', text: '一\n'.repeat(5_000) };
  const endless = { ...exampleDocument, blocks: many(200, paragraph) };
  await expect(printer.print(endless)).rejects.toThrow('More than 300 pages');
  expect(await printer.print(exampleDocument)).toBeInstanceOf(Buffer);
});

it('prints many that are asked for at once, each its own, and refuses what is too many', async () => {
  const titled = (n: number) => ({ ...exampleDocument, title: `文書${n}` });
  const asked = Array.from({ length: 120 }, (_, n) => printer.print(titled(n)));
  const outcomes = await Promise.allSettled(asked);
  const printed = outcomes.filter(({ status }) => status === 'fulfilled');
  expect(printed).toHaveLength(100);
  expect(outcomes[119]).toMatchObject({ reason: { statusCode: 503 } });
  const [first] = outcomes;
  if (first?.status !== 'fulfilled') throw new Error('The first was not printed');
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(first.value)));
  expect(plain(text.join(''))).toContain('文書0');
});
