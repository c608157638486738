import type { Page } from 'playwright-core';

/** What axe, whose source is given, finds wrong with the page as it is now. */
export async function violationsOf(page: Page, source: string, where: string): Promise<string[]> {
  await page.evaluate(source);
  const found = await page.evaluate(async () => {
    const { violations } = await (
      globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe.run();
    return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 160)}`);
  });
  return found.map((violation) => `${where}: ${violation}`);
}
