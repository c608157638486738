import type { Page } from 'playwright-core';

/** Organisations that never booked at the institution are asked for its terms first. */
export async function acceptTermsIfAsked(
  dialog: ReturnType<Page['getByRole']>,
  again: string,
): Promise<void> {
  const accept = dialog.getByRole('button', { name: '約款に同意して続ける' });
  const answered = dialog.getByText(/仮押さえしています|予約しました|すでに予約されています/);
  await accept.or(answered).first().waitFor();
  if (!(await accept.isVisible())) return;
  await accept.click();
  await accept.waitFor({ state: 'hidden' });
  await dialog.getByRole('button', { name: again }).click();
  await accept.or(answered).first().waitFor();
}
