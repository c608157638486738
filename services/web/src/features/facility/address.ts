/** What the address carries beside its path; apart from the page, which loads late. */

export const facilityTabs = [
  'requests',
  'operators',
  'accessories',
  'outages',
  'policies',
  'prices',
  'discounts',
  'costs',
  'waitlist',
  'displays',
] as const;
export type FacilityTab = (typeof facilityTabs)[number];

/** What of the facility is shown; an address that is sent to a colleague shows the same. */
export interface FacilitySearch {
  readonly tab?: FacilityTab;
  readonly institution?: string;
  readonly instrument?: string;
  /** Of what is reckoned by fiscal year. */
  readonly year?: number;
}

export function facilityInAddress(search: Record<string, unknown>): FacilitySearch {
  const { institution, instrument, year } = search;
  const tab = facilityTabs.find((name) => name === search['tab']);
  return {
    ...(tab && { tab }),
    ...(typeof institution === 'string' && { institution }),
    ...(typeof instrument === 'string' && { instrument }),
    ...(typeof year === 'number' && year >= 2000 && year < 2200 && { year }),
  };
}
