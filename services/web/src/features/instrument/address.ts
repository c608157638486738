/** What the address carries beside its path; apart from the page, which loads late. */

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
