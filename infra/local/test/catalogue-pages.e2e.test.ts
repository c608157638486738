import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Drawing } from '../src/seed/drawing.ts';
import { simplePdf } from '../src/seed/simple-pdf.ts';
import { operatorEmail } from '../src/seed/load.ts';
import { violationsAtBothWidths } from './accessibility.ts';
import { type PeopleWorld, type PersonName, startPeopleWorld } from './people-world.ts';
import { openWindows, type Windows } from './windows.ts';

const picture = (grey: number): Buffer =>
  new Drawing(320, 240, [grey, grey, grey], [255, 255, 255]).png();

let world: PeopleWorld;
let windows: Windows;

beforeAll(async () => {
  world = await startPeopleWorld({ pages: true });
  windows = await openWindows(world.url);
});
afterAll(async () => {
  await windows?.close();
  await world?.stop();
});

async function windowOf(person: PersonName, path: string): Promise<Page> {
  const email = person === 'operations' ? operatorEmail : `${person}@example.jp`;
  const page = await windows.open(email, path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

async function newInstrument(name: string): Promise<string> {
  const both = { ja: name, en: name };
  const body = { institutionId: world.ids['institution'], name: both, category: 'imaging' };
  const { id } = await world.done('manager', '/api/instruments', {
    ...body,
    location: both,
    units: 1,
  });
  await world.done('manager', `/api/instruments/${id}/approval`);
  return id;
}

/** The manager of several institutions, at the one whose instruments are made here. */
async function managing(): Promise<Page> {
  const page = await windowOf('manager', '/manage');
  await page.getByRole('combobox', { name: '機関' }).click();
  await page.getByRole('option', { name: 'institution', exact: true }).click();
  return page;
}

describe('photos and documents', () => {
  it('are sent from the form of an instrument, and shown where people look for it', async () => {
    const id = await newInstrument('共焦点顕微鏡');
    const page = await managing();
    await page.getByRole('button', { name: '編集：共焦点顕微鏡' }).click();
    const dialog = page.getByRole('dialog');
    const [photos, documents] = ['写真', '資料'].map((name) => dialog.getByRole('group', { name }));
    if (!photos || !documents) throw new Error('the form has no place for files');

    const fake = { name: 'x.png', mimeType: 'image/png', buffer: Buffer.from('<svg onload="x"/>') };
    await photos.locator('input[type=file]').first().setInputFiles(fake);
    await photos.getByText('写真はJPEG、PNG、WebPのいずれかにしてください。').waitFor();
    await photos.getByRole('button', { name: '取り消す' }).click();

    await photos
      .locator('input[type=file]')
      .first()
      .setInputFiles(
        [40, 160].map((grey) => ({
          name: `${grey}.png`,
          mimeType: 'image/png',
          buffer: picture(grey),
        })),
      );
    await photos.getByLabel('写真の説明 日本語').nth(1).waitFor();
    for (const [index, alt] of ['正面', '試料台'].entries()) {
      await photos.getByLabel('写真の説明 日本語').nth(index).fill(alt);
      await photos.getByLabel('写真の説明 英語').nth(index).fill(alt);
    }
    await documents.locator('input[type=file]').setInputFiles({
      name: '利用の手引き.pdf',
      mimeType: 'application/pdf',
      buffer: simplePdf(['Guide']),
    });
    await expect
      .poll(() => documents.getByLabel('資料の名前 日本語').inputValue())
      .toBe('利用の手引き');
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.waitFor({ state: 'detached' });

    await page.goto(`/instruments/${id}`);
    const gallery = page.getByRole('region', { name: '写真' });
    await gallery.getByRole('img', { name: '正面' }).waitFor();
    await gallery.getByRole('button', { name: '次の写真' }).focus();
    await page.keyboard.press('ArrowRight');
    const shown = gallery.getByRole('img', { name: '試料台' });
    await expect
      .poll(() =>
        shown.evaluate((one) => (one as unknown as { naturalWidth: number }).naturalWidth),
      )
      .toBe(320);
    expect(await violationsAtBothWidths(page)).toEqual([]);

    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '利用の手引き' }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe('利用の手引き.pdf');
    expect(Buffer.compare(await readFile(await saved.path()), simplePdf(['Guide']))).toBe(0);

    await page.goto(`/instruments?q=共焦点`);
    await page.getByRole('article').getByRole('img', { name: '正面' }).waitFor();
  });

  it('pass the gateway as far as they may be large, and no further', async () => {
    const path = `/api/instrument-files?institutionId=${world.ids['institution']}&kind=document`;
    const send = (megabytes: number, more = 0) => {
      const body = Buffer.alloc(megabytes * 1024 * 1024 + more, ' ');
      body.write('%PDF-1.7');
      body.write('%%EOF', body.length - 6);
      return world.send('manager', { method: 'POST', path, body });
    };
    expect((await send(20)).status).toBe(201);
    const { status, body } = await send(20, 1);
    expect([status, body.slug]).toEqual([413, 'file-too-large']);
    const huge = await send(40);
    expect([huge.status, huge.body.slug]).toEqual([413, 'body-too-large']);
  });
});

describe('networks', () => {
  it('are made by operations, and everybody sees what they share', async () => {
    await newInstrument('遠心分離機');
    const page = await windowOf('operations', '/networks');
    await page.getByText('ネットワークはまだありません。').waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await page.getByRole('button', { name: 'ネットワークを作る' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('名前（日本語）').fill('東の網');
    await dialog.getByLabel('名前（英語）').fill('East');
    await dialog.getByLabel('参加する機関').click();
    await page.getByRole('option', { name: 'otherInstitution' }).click();
    await page.keyboard.press('Escape');
    await dialog.getByRole('button', { name: 'ネットワークを作る' }).click();
    await page.getByRole('link', { name: '東の網' }).click();
    await page.getByText('このネットワークの装置はまだ登録されていません。').waitFor();

    await page.getByRole('button', { name: '参加機関を変更' }).click();
    await dialog.getByLabel('参加する機関').click();
    await page.getByRole('option', { name: 'institution', exact: true }).click();
    await page.keyboard.press('Escape');
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: '遠心分離機' }).waitFor();

    const member = await windowOf('member', new URL(page.url()).pathname);
    await member.getByText(/1時間以内に使いはじめられる装置は\d+件/).waitFor();
    expect(await member.getByRole('button', { name: '参加機関を変更' }).count()).toBe(0);
    await member.getByLabel('装置名・手法・機関').fill('遠心');
    await member.getByText('1件の装置').waitFor();
    expect(await violationsAtBothWidths(member)).toEqual([]);
    await member.getByRole('link', { name: 'ほかの条件でもさがす' }).click();
    await member.getByText('東の網', { exact: false }).first().waitFor();
    await member.goto(`/networks/${world.ids['institution']}`);
    await member.getByText('このネットワークは見つかりません。').waitFor();
  });
});

describe('looking for an instrument', () => {
  it('keeps in the address what is looked for, and comes back to it', async () => {
    await newInstrument('原子吸光光度計');
    const page = await windowOf('member', '/instruments');
    await page.getByLabel('装置名・手法・機関').fill('原子吸光');
    await expect.poll(() => decodeURIComponent(page.url())).toContain('q=原子吸光');
    await page.getByRole('link', { name: '原子吸光光度計' }).click();
    await page.getByRole('heading', { level: 1, name: '原子吸光光度計' }).waitFor();
    await page.goBack();
    await expect.poll(() => page.getByLabel('装置名・手法・機関').inputValue()).toBe('原子吸光');
    await page.getByRole('link', { name: '装置をさがす' }).click();
    await expect.poll(() => page.getByLabel('装置名・手法・機関').inputValue()).toBe('');
  });

  it('lets go who follows a link before typing has settled', async () => {
    await newInstrument('赤外分光光度計');
    const page = await windowOf('member', '/bookings');
    const [letPage, letSearch] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const hold = (wanted: RegExp, { promise }: PromiseWithResolvers<void>) =>
      page.route(wanted, async (route) => {
        await promise;
        await route.continue();
      });
    await hold(/\/assets\/instrument-page-[\w-]{8}\.js/, letPage);
    await page.goto('/instruments');
    const link = page.getByRole('link', { name: '赤外分光光度計' });
    await link.waitFor();
    // However slow the machine: the list does not change while it is clicked.
    await hold(/[?&]q=/, letSearch);
    const searched = page.waitForResponse((response) => response.url().includes('q='));
    await page.getByLabel('装置名・手法・機関').fill('赤外');
    await link.click();
    letSearch.resolve();
    await searched;
    letPage.resolve();
    await page.getByRole('heading', { level: 1, name: '赤外分光光度計' }).waitFor();
    await page.close();
  });

  it('shows some of the words where nothing has all, and says so', async () => {
    const page = await windowOf('member', '/instruments?q=原子吸光%20クリーンルーム');
    await page.getByText('すべてのことばに合う装置はありません。').waitFor();
    await page.getByRole('link', { name: '原子吸光光度計' }).waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
  });
});

describe('a file of instruments', () => {
  it('says before it is taken what it changes', async () => {
    const id = await newInstrument('乾燥機');
    const page = await managing();
    await page.getByRole('button', { name: 'ファイルから取り込む' }).click();
    const dialog = page.getByRole('dialog');
    const head = 'ID,装置名,装置名（英語）,分野,所在地,所在地（英語）,台数\r\n';
    const csv = `${head}${id},乾燥機,乾燥機,imaging,乾燥機,乾燥機,３\r\n,乾燥機,Dryer,x,1F,1F,1\r\n`;
    const file = { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
    await dialog.locator('input[type=file]').setInputFiles(file);
    await dialog.getByText('台数: 1 → 3').waitFor();
    await dialog.getByText('同じ名前の装置がすでにあります。').waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await dialog.getByRole('button', { name: '2件を取り込む' }).click();
    await dialog.getByText('1件を提案し、1件を変更しました。').waitFor();
  });
});
