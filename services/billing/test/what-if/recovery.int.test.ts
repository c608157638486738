import {
  exampleContractFee,
  exampleOf,
  type WhatIfAsked,
  type WhatIfChange,
} from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask } from '../../src/what-if/asking.ts';
import { writeCsv, writeGroupsCsv } from '../../src/what-if/csv.ts';
import { findWhatIf, listRows } from '../../src/what-if/queries.ts';
import { at, cardOf, factorCard, flat, period } from '../rating/cards.ts';
import { answerTo, type History, newHistory } from './history.ts';

let world: History;
const [microscope, laser, startup, sme] = [newId(), newId(), newId(), newId()];
const all = { instrumentIds: null, from: null };

beforeAll(async () => {
  world = await newHistory();
  await world.publish(microscope, factorCard);
  await world.publish(laser, cardOf({ pricing: flat(3_001) }));
  await world.certify(startup, 'startup');
  await world.certify(sme, 'sme');
  const { use, run } = world;
  await run(use(microscope, startup, period('2026-09-01 10:00', '2026-09-01 13:00')));
  await run(use(laser, sme, period('2026-10-06 10:00', '2026-10-06 11:00')));
});
afterAll(() => world?.database[Symbol.asyncDispose]());

const question = (changes: readonly WhatIfChange[], more: Partial<WhatIfAsked> = {}) => ({
  whatIfId: newId(),
  fingerprint: 'f',
  personId: newId(),
  asked: {
    institutionId: world.institutionId,
    fromMonth: '2026-09',
    toMonth: '2026-11',
    changes: [...changes],
    ...more,
  },
});
const answered = (changes: readonly WhatIfChange[]) => answerTo(world, question(changes));

it('counts uses alone, before as after: a fee of a contract is none', async () => {
  await world.heard('subscription', 'ContractFeeRaised', newId(), {
    ...exampleContractFee,
    institutionId: world.institutionId,
    dueAt: at('2026-07-10 00:00'),
  });
  const july = { fromMonth: '2026-07', toMonth: '2026-07' };
  await world.run(world.use(laser, sme, period('2026-07-01 10:00', '2026-07-01 12:00')));
  const { rows } = await world.database.pool.query(
    `SELECT count(*) AS count FROM charge WHERE month = '2026-07'`,
  );
  expect(rows).toEqual([{ count: 2 }]);
  const asked = question([], july);
  await ask(world.database.pool, asked);
  expect((await findWhatIf(world.database.query, asked.whatIfId))?.runsTotal).toBe(1);
});

it('says what is recovered of what instruments cost, and names them in the files', async () => {
  const { query } = world.database;
  const names = [
    ['identity', 'OrganisationRegistered', startup, { ja: '星、屑', en: 'Stardust, Ltd' }],
    ['catalogue', 'InstitutionRegistered', world.institutionId, { ja: '機関', en: 'Institution' }],
  ] as const;
  for (const [service, type, subject, name] of names) {
    await world.heard(service, type, subject, { ...exampleOf(service, type).data, name });
  }
  const proposed = exampleOf('catalogue', 'InstrumentProposed').data;
  const { institutionId } = world;
  await world.heard('catalogue', 'InstrumentProposed', microscope, {
    ...proposed,
    institutionId,
    name: { ja: '=顕微鏡', en: '=Microscope' },
  });
  await world.heard('catalogue', 'CostSheetSet', newId(), {
    institutionId,
    instrumentId: microscope,
    fiscalYear: 2026,
    costs: {
      purchase: null,
      depreciationYen: 600_000,
      maintenanceYen: 240_000,
      staffYen: 300_000,
      spaceYen: 60_000,
      consumablesYen: 0,
      plannedHours: 1_000,
    },
  });
  const { id, result } = await answered([{ type: 'price', ...all, by: '2' }]);
  const { items } = await listRows(query, id, { kind: 'instrument', limit: 50 });
  const known = items.find((one) => one.id === microscope);
  // Three months of twelve.
  expect(known?.recovery).toMatchObject({
    net: known?.net,
    maintenanceYen: 60_000,
    fullCostYen: 300_000,
  });
  const percent = (yen: number, of: number) => Number(((yen / of) * 100).toFixed(2));
  expect(Number(known?.recovery?.ofFullCostPercent.would)).toBeCloseTo(
    percent(known?.net.would ?? 0, 300_000),
    1,
  );
  expect(items.find((one) => one.id === laser)?.recovery).toBeNull();
  expect(result.recovery).toEqual({ withSheet: 1, ...known?.recovery });

  const exported = { id, institutionId, language: 'ja' } as const;
  const [head, ...runs] = (await writeCsv(query, exported)).trim().split('\r\n');
  expect(head).toMatch(/^\uFEFF?利用の終わり,種類,機関,装置,組織,区分,/);
  expect(runs.filter((line) => line.includes(",機関,'=顕微鏡,星、屑,")).length).toBeGreaterThan(0);
  const groups = await writeGroupsCsv(query, exported, { by: 'instrument', result });
  const [first, total] = groups.trim().split('\r\n');
  expect(first).toContain('維持費の回収率・変更後（%）');
  expect(total).toMatch(new RegExp(`^合計,.*,${result.recovery.ofFullCostPercent.would},1,1,$`));
  const english = await writeCsv(query, { ...exported, language: 'en' });
  expect(english).toContain(',"Stardust, Ltd",');
});
