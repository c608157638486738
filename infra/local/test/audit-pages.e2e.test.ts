import { newId } from '@kyoyo/kernel';
import { eventually } from '@kyoyo/testing';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword } from '../src/seed/load.ts';
import { violationsAtBothWidths } from './accessibility.ts';
import { type FacilityPages, type Known, startFacilityPages } from './facility-pages.ts';

describe('the pages that tell what happened', () => {
  let world: FacilityPages;
  let auditor: Known;
  let manager: Known;
  let instrument: string;
  beforeAll(async () => {
    world = await startFacilityPages();
    auditor = await world.join('監査 者子', [{ name: 'auditor' }]);
    manager = await world.join('管理 者子', world.works('facility-manager'));
    instrument = await world.newInstrument();
  });
  afterAll(() => world?.stop());

  const change = async (shown: Page, name: string) => {
    const row = shown.locator('.changes > div').filter({ hasText: name });
    await row.waitFor();
    const texts = [row.locator('del'), row.locator('ins')].map((one) => one.textContent());
    return Promise.all(texts);
  };

  it('say what a policy and a description were before, and what they are', async () => {
    const path = `/api/instruments/${instrument}`;
    const { body } = await world.get(manager, path);
    const stricter = { ...body.policy, approval: 'required', durationMinutesMax: 120 };
    await world.done(manager, `${path}/policies`, stricter);
    const { name, category, location } = body;
    const described = { name, category, location, units: 3, techniques: ['EDX'] };
    await world.done(manager, `${path}/descriptions`, described);

    for (const [who, address] of [
      [manager, `/history/${instrument}`],
      [auditor, '/audit?type=PolicySet'],
    ] as const) {
      const page = await world.open(who, address);
      expect(await change(page, '承認')).toEqual(['（なし）', '予約には施設の承認が必要です']);
      expect(await change(page, '長さ')).toEqual([
        '1回 30分〜8時間（30分単位）',
        '1回 30分〜2時間（30分単位）',
      ]);
      expect(await violationsAtBothWidths(page)).toEqual([]);
      await page.close();
    }
    const page = await world.open(auditor, '/audit?type=InstrumentDescribed');
    expect(await change(page, '台数')).toEqual(['1', '3']);
    expect(await change(page, '手法')).toEqual(['（なし）', 'EDX']);
    await page.getByRole('button', { name: 'English' }).click();
    expect(await change(page, 'Units')).toEqual(['1', '3']);
    await page.getByRole('button', { name: '日本語' }).click();
    await page.close();
  });

  it('find who did something by their name as it is typed, in either language', async () => {
    const displayName = { ja: '浜辺 ひかり', en: 'Hikari Hamabe' };
    const email = `${newId()}@example.jp`;
    const member = { email, displayName, password: demoPassword };
    const organisationId = manager.organisationId;
    const of = `/api/organisations/${organisationId}/members`;
    const { id: personId } = await world.done(world.operations, of, member);
    const hikari = { personId, organisationId, roles: [{ name: 'member' as const }] };
    await world.done(hikari, '/api/reservations', {
      instrumentId: instrument,
      period: world.at(0),
      serviceKind: 'equipment-use',
    });
    await eventually(async () => {
      const { body } = await world.get(auditor, `/api/events?personId=${personId}`);
      expect(body.items).not.toEqual([]);
    });
    const page = await world.open(auditor, '/audit');
    const field = page.getByRole('combobox', { name: '行った人' });
    for (const typed of ['hama', 'Hikari', 'ひか', '浜辺ひ']) {
      await field.fill(typed);
      await page.getByRole('option', { name: /浜辺 ひかり · Hikari Hamabe/ }).waitFor();
    }
    await field.fill('だれでもない');
    await page.getByText('この名前の人はいません。').waitFor();
    await field.fill('hikari');
    await page.getByRole('option', { name: /浜辺 ひかり/ }).click();
    await page.waitForURL(new RegExp(`person=${personId}`));
    await page.getByText('承認を依頼').first().waitFor();
    expect(await page.locator('.timeline > li').count()).toBe(1);
    expect(await field.inputValue()).toContain('浜辺 ひかり');
    expect(await violationsAtBothWidths(page)).toEqual([]);

    // What is about both: each has its field, and the address says both.
    await page.goto(`/audit?subject=${instrument}&whom=${personId}`);
    await page.getByText('承認を依頼').first().waitFor();
    expect(await page.locator('.timeline > li').count()).toBe(1);
    const whom = page.getByRole('combobox', { name: '対象の人' });
    await expect.poll(() => whom.inputValue()).toContain('浜辺 ひかり');
    expect(await page.getByRole('combobox', { name: '装置・機関' }).inputValue()).not.toBe('');

    await page.goto(`/audit?type=TermsAccepted`);
    const accepted = page.locator('.timeline > li').first();
    await accepted.getByRole('link', { name: 'この対象の履歴' }).click();
    await page.waitForURL(/history/);
    const { body: institutions } = await world.get(auditor, '/api/institutions');
    const names = institutions.items.map((one: { name: { ja: string } }) => one.name.ja);
    const heading = page.getByRole('heading', { level: 1 });
    await expect.poll(async () => (await heading.textContent())?.split(': ')[1]).toBeOneOf(names);

    await page.goto(`/audit?subject=${instrument}&type=PolicySet`);
    await page.getByRole('link', { name: '装置を開く' }).first().click();
    await page.waitForURL(new RegExp(`/instruments/${instrument}`));

    await page.goto('/audit');
    await page.getByRole('link', { name: manager.name }).first().click();
    await expect.poll(() => field.inputValue()).toBe(manager.name);
    await page.getByRole('button', { name: '条件をすべて外す' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('person')).toBeNull();
    await page.close();

    const path = '/api/people?name=hika';
    expect((await world.get(manager, path)).status).toBe(403);
    expect((await world.get(hikari, path)).status).toBe(403);
    expect((await world.get(auditor, '/api/people?name=%25')).body.items).toEqual([]);
    expect((await world.get(auditor, `${path}&ids=${personId}`)).status).toBe(400);
  });
});
