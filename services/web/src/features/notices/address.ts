/** What the address carries beside its path; apart from the page, which loads late. */

export const noticeTabs = ['notices', 'calendar', 'webhooks', 'outbox'] as const;
export type NoticeTab = (typeof noticeTabs)[number];

export function noticesInAddress({ tab }: Record<string, unknown>): { tab?: NoticeTab } {
  const known = noticeTabs.find((name) => name === tab);
  return known ? { tab: known } : {};
}
