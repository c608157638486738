/** What the addresses of pages carry beside their paths; apart from the pages, which load late. */

export const facilityTabs = [
  'requests',
  'operators',
  'accessories',
  'outages',
  'policies',
  'waitlist',
  'displays',
] as const;
export type FacilityTab = (typeof facilityTabs)[number];

/** What of the facility is shown; an address that is sent to a colleague shows the same. */
export interface FacilitySearch {
  readonly tab?: FacilityTab;
  readonly institution?: string;
  readonly instrument?: string;
}

export function facilityInAddress(search: Record<string, unknown>): FacilitySearch {
  const { institution, instrument } = search;
  const tab = facilityTabs.find((name) => name === search['tab']);
  return {
    ...(tab && { tab }),
    ...(typeof institution === 'string' && { institution }),
    ...(typeof instrument === 'string' && { instrument }),
  };
}

export const noticeTabs = ['notices', 'calendar', 'webhooks', 'outbox'] as const;
export type NoticeTab = (typeof noticeTabs)[number];

export function noticesInAddress({ tab }: Record<string, unknown>): { tab?: NoticeTab } {
  const known = noticeTabs.find((name) => name === tab);
  return known ? { tab: known } : {};
}

/** A time that staff suggested, as the address of an instrument's page carries it. */
export interface SuggestionInAddress {
  readonly start?: string;
  readonly end?: string;
  readonly service?: string;
  readonly consultation?: string;
}

export const suggestionInAddress = (search: Record<string, unknown>): SuggestionInAddress =>
  Object.fromEntries(
    ['start', 'end', 'service', 'consultation'].flatMap((name) => {
      const value = search[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
