import { createHash } from 'node:crypto';
import { plusMinutes, systemClock } from '@kyoyo/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeUnusedFiles } from '../../src/files/stored.ts';
import { type CatalogueWorld, startCatalogue } from '../catalogue-world.ts';
import { jpeg, pdf, png, webp } from './example-files.ts';

let world: CatalogueWorld;
let institutionId: string;

/** A few bytes that say they are a picture of 3,600 megapixels. */
function hugePng(): Buffer {
  const bytes = png();
  bytes.writeUInt32BE(60_000, 16);
  bytes.writeUInt32BE(60_000, 20);
  return bytes;
}
const both = (text: string) => ({ ja: text, en: text });

beforeAll(async () => {
  world = await startCatalogue();
  const body = { name: both('国研') };
  institutionId = (await world.done('/api/institutions', body, world.operations)).id;
});
afterAll(() => world?.stop());

const staff = () => ({ roles: [{ name: 'facility-staff' as const, institutionId }] });
const send = (kind: string, bytes: Buffer, type = 'application/octet-stream') =>
  world.upload(`/api/instrument-files?institutionId=${institutionId}&kind=${kind}`, bytes, {
    ...staff(),
    type,
  });
const kept = async (bytes: Buffer, kind = 'photo') => {
  const { status, body, text } = await send(kind, bytes);
  expect(status, text).toBe(201);
  return body as { url: string; mediaType: string; bytes: number };
};
const description = (photos: string[], documents: string[] = []) => ({
  name: both('SEM'),
  category: 'x',
  location: both('1F'),
  units: 1,
  photos: photos.map((url) => ({ url, alt: both('外観') })),
  documents: documents.map((url) => ({ url, title: both('手引き') })),
});
const propose = (photos: string[], documents?: string[]) =>
  world.post('/api/instruments', { institutionId, ...description(photos, documents) }, staff());
const manager = () => world.managerOf(institutionId);
const days = (count: number) => plusMinutes(systemClock(), count * 1440);
const isThere = async (url: string): Promise<boolean> => (await world.get(url)).status === 200;

describe('a file that is sent', () => {
  it.each([
    ['photo', png(1), 'image/png'],
    ['photo', jpeg, 'image/jpeg'],
    ['photo', webp, 'image/webp'],
    ['document', pdf(3_000_000), 'application/pdf'],
  ] as const)('as a %s is read as it was (%#)', async (kind, bytes, mediaType) => {
    const file = await kept(bytes, kind);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(file).toEqual({
      url: `/api/instrument-files/${sha256}`,
      mediaType,
      bytes: bytes.length,
    });
    const read = await world.get(file.url);
    expect(Buffer.compare(read.bytes, bytes)).toBe(0);
    expect(Object.fromEntries(read.headers)).toMatchObject({
      'content-type': mediaType,
      'content-length': `${bytes.length}`,
      'content-disposition': kind === 'photo' ? 'inline' : 'attachment',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, max-age=31536000, immutable',
      etag: `"${sha256}"`,
    });
  });

  it('is not sent again to who has it', async () => {
    const { url } = await kept(png(2));
    const { headers } = await world.get(url);
    const again = await world.get(url, { headers: { 'if-none-match': headers.get('etag') ?? '' } });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
  });

  it('twice at once is kept once', async () => {
    const [one, two] = await Promise.all([kept(png(3)), kept(png(3))]);
    expect(two).toEqual(one);
    expect(await world.count('instrument_file', `media_type = 'image/png'`)).toBe(3);
  });

  it.each([
    ['photo', Buffer.alloc(0), 422, 'file-empty'],
    ['photo', Buffer.from('<svg onload="alert(1)"/>'), 415, 'not-a-photo'],
    ['photo', Buffer.from('%PDF'), 415, 'not-a-photo'],
    ['photo', pdf(), 415, 'not-a-photo'],
    ['document', png(), 415, 'not-a-pdf'],
    ['document', Buffer.from('<html><script>1</script></html>'), 415, 'not-a-pdf'],
    ['photo', png().subarray(0, -6), 422, 'file-truncated'],
    ['photo', hugePng(), 422, 'picture-too-large'],
    ['document', pdf().subarray(0, -6), 422, 'file-truncated'],
    ['photo', Buffer.concat([png(), Buffer.alloc(5 * 1024 * 1024)]), 413, 'file-too-large'],
    ['document', pdf(20 * 1024 * 1024 + 1), 413, 'file-too-large'],
  ])('as a %s is refused when it is wrong (%#)', async (kind, bytes, status, slug) => {
    const before = await world.count('instrument_file');
    const reply = await send(kind, bytes, 'image/png');
    expect([reply.status, reply.body?.slug]).toEqual([status, slug]);
    expect(await world.count('instrument_file')).toBe(before);
  });

  it('at the limit is taken', async () => {
    const limit = 5 * 1024 * 1024;
    await kept(Buffer.concat([png(4), Buffer.alloc(limit - png(4).length)]));
    await kept(pdf(20 * 1024 * 1024), 'document');
  });

  it('is taken of staff alone, of their own institution', async () => {
    const path = `/api/instrument-files?institutionId=${institutionId}&kind=photo`;
    const other = world.managerOf('0193b1a0-0000-7000-8000-000000000009');
    for (const who of [{}, other, world.operations]) {
      expect((await world.upload(path, png(5), who)).status).toBe(403);
    }
  });
});

describe('a description', () => {
  it('says how large its documents are', async () => {
    const document = await kept(pdf(1234), 'document');
    const elsewhere = 'https://example.jp/manual.pdf';
    const { body } = await propose([], [document.url, elsewhere]);
    const { documents } = (await world.get(`/api/instruments/${body.id}`)).body;
    expect(documents).toEqual([
      { url: document.url, title: both('手引き'), bytes: 1234 },
      { url: elsewhere, title: both('手引き'), bytes: null },
    ]);
  });

  it('cannot name a file that is not here', async () => {
    const nowhere = `/api/instrument-files/${'0'.repeat(64)}`;
    const refused = await propose([nowhere]);
    expect([refused.status, refused.body.slug]).toEqual([422, 'file-unknown']);
    const { id } = (await propose([])).body;
    const path = `/api/instruments/${id}/descriptions`;
    expect((await world.post(path, description([nowhere]), manager())).body.slug).toBe(
      'file-unknown',
    );
  });

  it.each(['/api/instrument-files/abc', '/etc/passwd', 'javascript:alert(1)', 'http://a.jp/x'])(
    'cannot name %s',
    async (url) => expect((await propose([url])).status).toBe(400),
  );

  it('is exported with its files, and imported again', async () => {
    const { url } = await kept(png(6));
    const { id } = (await propose([url])).body;
    const file = await world.get(
      `/api/instruments/export?institutionId=${institutionId}&format=csv`,
      manager(),
    );
    expect(file.text).toContain(url);
    const [head = '', ...rows] = file.text.split('\r\n');
    const row = rows.find((one) => one.includes(id))?.replace(id, '') ?? '';
    const asked = { institutionId, format: 'csv' };
    const preview = '/api/instrument-imports/preview';
    const good = await world.post(preview, { ...asked, content: `${head}\r\n${row}` }, manager());
    expect(good.body).toMatchObject({ errors: [], rows: [{ action: 'propose' }] });
    const lost = row.replace(/[0-9a-f]{64}/, 'f'.repeat(64));
    const bad = await world.post(preview, { ...asked, content: `${head}\r\n${lost}` }, manager());
    expect(bad.body.errors).toMatchObject([{ row: 2, column: 'photos' }]);
  });
});

describe('a file that nobody refers to', () => {
  it('is removed after some days, and never one that is referred to', async () => {
    const [used, dropped, unused] = [await kept(png(10)), await kept(png(11)), await kept(png(12))];
    const { id } = (await propose([used.url, dropped.url])).body;
    await world.post(`/api/instruments/${id}/descriptions`, description([used.url]), manager());

    await removeUnusedFiles(world.store.database.query, days(6));
    expect(await Promise.all([used, dropped, unused].map(({ url }) => isThere(url)))).toEqual([
      true,
      true,
      true,
    ]);
    await removeUnusedFiles(world.store.database.query, days(8));
    expect(await Promise.all([used, dropped, unused].map(({ url }) => isThere(url)))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is spared when it is sent or referred to again', async () => {
    const file = await kept(png(13));
    const { id } = (await propose([file.url])).body;
    const path = `/api/instruments/${id}/descriptions`;
    await world.post(path, description([]), manager());
    await world.post(path, description([file.url]), manager());
    await removeUnusedFiles(world.store.database.query, days(30));
    expect(await isThere(file.url)).toBe(true);
  });

  it('removed at the moment it is referred to, leaves no reference behind', async () => {
    for (let grey = 20; grey < 40; grey += 1) {
      const file = await kept(png(grey));
      const [proposed] = await Promise.all([
        propose([file.url]),
        // A run that loses against the reference fails, and the next one does the work.
        removeUnusedFiles(world.store.database.query, days(8)).catch(() => 0),
      ]);
      expect([201, 422]).toContain(proposed.status);
      expect(await isThere(file.url)).toBe(proposed.status === 201);
    }
  });
});
