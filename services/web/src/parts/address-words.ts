import { type AsOfInAddress, asOfInAddress } from './as-of/address.ts';
import { isDate } from './typed-time.ts';

/** What any page may keep in its address, so that it can be sent on, and gone back to. */
export interface PageInAddress extends AsOfInAddress {
  readonly view?: 'day' | 'week' | 'month';
  readonly date?: string;
  readonly tab?: string;
  readonly scope?: string;
  readonly institution?: string;
  readonly type?: string;
  readonly month?: string;
  readonly state?: string;
  readonly person?: string;
  readonly subject?: string;
  readonly whom?: string;
  readonly notices?: string;
  /** Of which thing of the list the details are shown beside it. */
  readonly open?: string;
  /** Days, the last of them included. */
  readonly since?: string;
  readonly until?: string;
}

/** Undefined says nothing of it any more. */
export type Changed = { readonly [Name in keyof PageInAddress]: PageInAddress[Name] | undefined };

const words = [
  'tab',
  'scope',
  'institution',
  'type',
  'month',
  'state',
  'person',
  'subject',
  'whom',
  'notices',
  'open',
  'since',
  'until',
] as const;
const wordLengthMax = 100;
const views = ['day', 'week', 'month'] as const;

/** What is no date or no view is left out, as if nothing was said. */
export function pageInAddress(search: Record<string, unknown>): PageInAddress {
  const view = views.find((name) => name === search['view']);
  const { date } = search;
  const said = words.flatMap((name) => {
    const word = search[name];
    const isWord = typeof word === 'string' || typeof word === 'number';
    return isWord && `${word}`.length <= wordLengthMax ? [[name, `${word}`] as const] : [];
  });
  return {
    ...asOfInAddress(search),
    ...(view && { view }),
    ...(typeof date === 'string' && isDate(date) && { date }),
    ...Object.fromEntries(said),
  };
}
