import type { Locator } from 'playwright-core';

/** Does what stands in the menu of a row. */
export async function chooseIn(row: Locator, act: string): Promise<void> {
  await row.getByRole('button', { name: 'ほかの操作' }).click();
  await row.page().getByRole('menuitem', { name: act, exact: true }).click();
}
