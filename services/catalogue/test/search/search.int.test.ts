import { renewForms } from '@kyoyo/event-store';
import { systemClock } from '@kyoyo/kernel';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CatalogueWorld, startCatalogue } from '../catalogue-world.ts';

let world: CatalogueWorld;
const institutionIds: string[] = [];
let networkId: string;
const both = (text: string) => ({ ja: text, en: text });

const instruments = [
  ['電界放出形走査電子顕微鏡', 'FE-SEM', 'electron microscopy', ['SEM', 'EDX']],
  ['走査電子顕微鏡', 'Scanning electron microscope', 'electron microscopy', ['SEM']],
  ['X線光電子分光装置', 'XPS', 'surface analysis', ['XPS']],
  ['恒温恒湿試験システム', 'Climatic chamber system', 'industrial testing', []],
] as const;

beforeAll(async () => {
  world = await startCatalogue();
  const { done, operations, managerOf } = world;
  for (const name of ['東北機関', '九州機関']) {
    institutionIds.push((await done('/api/institutions', { name: both(name) }, operations)).id);
  }
  const [first = '', second = ''] = institutionIds;
  const network = { name: both('北の網'), institutionIds: [first] };
  networkId = (await done('/api/networks', network, operations)).id;
  for (const [index, [ja, en, category, techniques]] of instruments.entries()) {
    const institutionId = index < 3 ? first : second;
    const location = index < 3 ? { ja: '仙台市 1F', en: 'Sendai' } : both('1F');
    const body = { institutionId, name: { ja, en }, category, location, units: 1 };
    const manager = managerOf(institutionId);
    const { id } = await done('/api/instruments', { ...body, techniques }, manager);
    await done(`/api/instruments/${id}/approval`, {}, manager);
  }
  const hidden = { ja: '提案中のFE-SEM', en: 'proposed' };
  const proposal = { institutionId: first, name: hidden, category: 'x', location: both('1F') };
  await done('/api/instruments', { ...proposal, units: 1 }, managerOf(first));
});
afterAll(() => world?.stop());

const search = async (query: Record<string, string>) =>
  (await world.get(`/api/instrument-search?${new URLSearchParams(query).toString()}`)).body;
const namesOf = (found: { items: { name: { ja: string } }[] }): string[] =>
  found.items.map(({ name }) => name.ja);

describe('a list of instruments', () => {
  const listed = async (query: string) => (await world.get(`/api/instruments?${query}`)).body;

  it('has those that are named, and no others', async () => {
    const all = (await listed('limit=50')).items;
    const ids = [all[2].id, all[0].id];
    expect(namesOf(await listed(`ids=${ids.join()}`))).toEqual(
      namesOf({ items: [all[0], all[2]] }),
    );
    expect(namesOf(await listed(`ids=${institutionIds[0]}`))).toEqual([]);
  });

  it('refuses names that are none, and more than 200', async () => {
    const many = Array.from({ length: 201 }, () => institutionIds[0]).join();
    for (const ids of ['', 'x', many]) {
      expect((await world.get(`/api/instruments?ids=${ids}`)).status).toBe(400);
    }
  });
});

describe('one instrument is found under all of its names', () => {
  it.each([
    'FE-SEM',
    'ＦＥ－ＳＥＭ',
    'fe sem',
    '電界放出形走査電子顕微鏡',
    '電界放出型走査型電子顕微鏡',
    '走査型電子顕微鏡(FE)',
    'field emission',
  ])('%s', async (q) => {
    expect(namesOf(await search({ q }))).toEqual(['電界放出形走査電子顕微鏡']);
  });

  it('XPS is ESCA', async () => {
    const found = await search({ q: 'esca' });
    expect(found.items[0]).toMatchObject({ name: { en: 'XPS' }, match: 'synonym' });
  });

  it('whose name it is comes first', async () => {
    const found = await search({ q: '走査電子顕微鏡' });
    expect(found.items.map(({ match }: { match: string }) => match)).toEqual(['name', 'name']);
    const byAlias = await search({ q: 'scanning electron microscope' });
    expect(byAlias.items.map(({ match }: { match: string }) => match)).toEqual(['name', 'synonym']);
  });

  it('TEM is not in every system', async () => {
    expect((await search({ q: 'tem' })).total).toBe(0);
  });
});

describe('a word with a typing error', () => {
  it.each([
    ['micrscope', 2],
    ['走査電子顕微境', 2],
    ['climatc', 1],
  ])('%s', async (q, total) => {
    const found = await search({ q });
    expect(found.total).toBe(total);
    expect(found.items.every(({ match }: { match: string }) => match === 'similar')).toBe(true);
    expect(found.similarWords).toMatchObject([{ asked: q }]);
  });

  it('finds nothing where nothing is near', async () => {
    expect(await search({ q: 'ほげほげ' })).toMatchObject({ total: 0, similarWords: [] });
  });
});

describe('what newcomers type', () => {
  it.each([
    ['a place', '仙台', ['電界放出形走査電子顕微鏡', '走査電子顕微鏡', 'X線光電子分光装置']],
    ['a name as it is spoken', 'セーム', ['電界放出形走査電子顕微鏡', '走査電子顕微鏡']],
    [
      'kana never turned into kanji',
      'でんしけんびきょう',
      ['電界放出形走査電子顕微鏡', '走査電子顕微鏡'],
    ],
    ['a field as the page calls it', '工業試験', ['恒温恒湿試験システム']],
    ['a picture beside a word', 'XPS 🔬', ['X線光電子分光装置']],
  ])('%s: %s', async (_, q, names) => {
    const found = await search({ q });
    expect([found.partial, namesOf(found)]).toEqual([false, names]);
  });

  it.each([
    [
      'a kind of it that is not here',
      'レーザー顕微鏡',
      ['電界放出形走査電子顕微鏡', '走査電子顕微鏡'],
    ],
    ['a request', 'XPSを使いたい', ['X線光電子分光装置']],
    ['two things at once', 'XPS、恒温', ['X線光電子分光装置', '恒温恒湿試験システム']],
    [
      'something where it is not',
      'XPS 九州',
      // The rarer word first; of equal ones what came first.
      ['X線光電子分光装置', '恒温恒湿試験システム'],
    ],
    [
      'three words, of which one has two',
      '九州 電子顕微鏡 FE-SEM',
      ['電界放出形走査電子顕微鏡', '恒温恒湿試験システム', '走査電子顕微鏡'],
    ],
  ])('%s: %s', async (_, q, names) => {
    const found = await search({ q });
    expect([found.partial, namesOf(found)]).toEqual([true, names]);
    expect(new Set(found.items.map(({ match }: { match: string }) => match))).toEqual(
      new Set(['partial']),
    );
    expect(found.facets.categories.length).toBeGreaterThan(0);
  });

  it.each(['🔬', '%', '_', "' OR 1=1 --", 'NMR 400', 'あ'.repeat(200), 'クリーンルーム'])(
    'finds nothing for %s',
    async (q) => expect(await search({ q })).toMatchObject({ total: 0, partial: false, items: [] }),
  );

  it('goes on from page to page among what has only some of the words', async () => {
    const q = '九州 電子顕微鏡 FE-SEM';
    const first = await search({ q, limit: '2' });
    const second = await search({ q, limit: '2', cursor: first.nextCursor });
    expect([...namesOf(first), ...namesOf(second)]).toEqual(namesOf(await search({ q })));
    expect(second.nextCursor).toBeNull();
  });

  it('takes 200 characters and no more', async () => {
    const { status } = await world.get(`/api/instrument-search?q=${'a'.repeat(201)}`);
    expect(status).toBe(400);
  });
});

describe('several institutions and networks in one search', () => {
  it('counts each choice without itself', async () => {
    const { facets, total } = await search({ category: 'surface analysis' });
    expect(total).toBe(1);
    expect(facets.categories).toEqual([
      { value: 'electron microscopy', count: 2 },
      { value: 'industrial testing', count: 1 },
      { value: 'surface analysis', count: 1 },
    ]);
    expect(facets.techniques).toEqual([{ value: 'XPS', count: 1 }]);
    expect(facets.institutions).toMatchObject([{ id: institutionIds[0], count: 1 }]);
    expect(facets.networks).toMatchObject([{ id: networkId, count: 1 }]);
  });

  it('filters by them', async () => {
    const [first = '', second = ''] = institutionIds;
    expect((await search({ institutionIds: second })).total).toBe(1);
    expect((await search({ institutionIds: `${first},${second}` })).total).toBe(4);
    expect((await search({ networkIds: networkId })).total).toBe(3);
    expect((await search({ technique: 'SEM' })).total).toBe(2);
    expect((await search({ q: '九州' })).total).toBe(1);
  });

  it('an institution names its networks', async () => {
    const { items } = (await world.get('/api/institutions')).body;
    const first = items.find(({ id }: { id: string }) => id === institutionIds[0]);
    expect(first.networks).toEqual([{ id: networkId, name: both('北の網') }]);
  });

  it('goes on from page to page', async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await search({ q: '装置 x', limit: '1', ...(cursor ? { cursor } : {}) });
      seen.push(...namesOf(page));
      cursor = page.nextCursor;
    } while (cursor);
    const inOne = namesOf(await search({ q: '装置 x' }));
    expect(seen).toEqual(inOne);
    const all: string[] = [];
    cursor = null;
    do {
      const page = await search({ q: 'sem', limit: '1', ...(cursor ? { cursor } : {}) });
      all.push(...namesOf(page));
      cursor = page.nextCursor;
    } while (cursor);
    expect(all).toEqual(['電界放出形走査電子顕微鏡', '走査電子顕微鏡']);
  });
});

describe('a committee of two', () => {
  it('shares what two different managers approve', async () => {
    const [first = ''] = institutionIds;
    const manager = world.managerOf(first);
    await world.done(`/api/institutions/${first}/committee`, { approvalsNeeded: 2 }, manager);
    const body = { institutionId: first, name: both('AFM'), category: 'x', location: both('1F') };
    const { id } = await world.done('/api/instruments', { ...body, units: 1 }, manager);
    const seen = async () => (await world.get(`/api/instruments/${id}`)).body;
    await world.done(`/api/instruments/${id}/approval`, {}, manager);
    await world.done(`/api/instruments/${id}/approval`, {}, manager);
    expect(await seen()).toMatchObject({ status: 'proposed', endorsements: 1 });
    const another = { ...manager, personId: '0193b1a0-0000-7000-8000-000000000009' };
    await world.done(`/api/instruments/${id}/approval`, {}, another);
    expect(await seen()).toMatchObject({ status: 'approved', endorsements: 2 });
  });

  it('says why a step cannot be', async () => {
    const [first = '', second = ''] = institutionIds;
    const body = { institutionId: second, name: both('NMR'), category: 'x', location: both('1F') };
    const manager = world.managerOf(second);
    const { id } = await world.done('/api/instruments', { ...body, units: 1 }, manager);
    const early = await world.post(
      `/api/instruments/${id}/suspension`,
      { reason: '故障' },
      manager,
    );
    expect(early.body).toMatchObject({
      slug: 'instrument-wrong-status',
      title: '装置はいま「提案中」の状態なので、この操作はできません。',
    });
    await world.done(`/api/instruments/${id}/approval`, {}, manager);
    const move = { toInstitutionId: first, reason: '統合' };
    await world.done(`/api/instruments/${id}/transfer`, move, manager);
    expect((await world.get(`/api/instruments/${id}`)).body).toMatchObject({
      status: 'transferred',
      statusReason: '統合',
      institution: { id: first },
      transferredFrom: second,
    });
    const late = await world.post(`/api/instruments/${id}/approval`, {}, manager);
    expect(late.status).toBe(403);
  });
});

describe('what was indexed in another way', () => {
  it('is indexed anew, and nothing else', async () => {
    const { store } = world;
    const { query, pool } = store.database;
    const before = await query
      .selectFrom('instrument')
      .selectAll()
      .orderBy('instrument_id')
      .execute();
    await query.updateTable('instrument').set({ search_text: '' }).execute();
    await query.deleteFrom('search_word').execute();
    const renew = () => renewForms(store.log, pool, systemClock, pino({ level: 'silent' }));
    await renew();
    expect((await search({ q: 'esca' })).total).toBe(0);
    await pool.query(`UPDATE stream_form SET form = 1 WHERE name = 'instrument'`);
    await renew();
    expect((await search({ q: 'esca' })).total).toBe(1);
    expect((await search({ q: 'spectroscpy' })).similarWords).not.toEqual([]);
    const after = await query
      .selectFrom('instrument')
      .selectAll()
      .orderBy('instrument_id')
      .execute();
    expect(after).toEqual(before);
  });
});
