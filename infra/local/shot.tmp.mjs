import { chromium } from 'playwright-core';
const base = 'http://127.0.0.1:8301';
const [person, path, name, width = '1440', ...more] = process.argv.slice(2);
const b = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
});
const ctx = await b.newContext({ viewport: { width: +width, height: 900 }, locale: 'ja-JP' });
await ctx.request.post(base + '/api/sessions', {
  data: { email: `${person}@example.jp`, password: 'kyoyo-demo-2026' },
});
const page = await ctx.newPage();
page.on('pageerror', (e) => console.log('ERR', e.message));
page.on('console', (m) => m.type() === 'error' && console.log('CON', m.text()));
await page.goto(base + path);
await page.waitForLoadState('networkidle').catch(() => 0);
await page.waitForTimeout(1500);
for (const m of more) {
  const [kind, ...rest] = m.split(':');
  const t = rest.join(':');
  if (kind === 'click') await page.getByText(t, { exact: true }).first().click();
  if (kind === 'tab') await page.getByRole('tab', { name: t }).click();
  if (kind === 'button') await page.getByRole('button', { name: t }).first().click();
  await page.waitForTimeout(1500);
}
await page.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: true });
console.log(page.url(), await page.title());
await b.close();
