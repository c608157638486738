import { type AsOfInAddress, asOfInAddress } from './as-of/address.ts';
import { japanDate, toInstant } from '@kyoyo/kernel';
import { isDate } from './typed-time.ts';

/** What any page may keep in its address, so that it can be sent on, and gone back to. */
export interface PageInAddress extends AsOfInAddress {
  readonly view?: 'day' | 'week' | 'month';
  readonly date?: string;
  readonly tab?: string;
  readonly scope?: string;
  readonly institution?: string;
  readonly contract?: string;
  readonly counterparty?: string;
  readonly instrument?: string;
  readonly project?: string;
  readonly order?: string;
  readonly class?: string;
  readonly kind?: string;
  /** By what a list is summed. */
  readonly by?: string;
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
  /** Yen, both included. */
  /** What is looked for by its text. */
  readonly find?: string;
  readonly least?: string;
  readonly most?: string;
}

/** Undefined says nothing of it any more. */
export type Changed = { readonly [Name in keyof PageInAddress]: PageInAddress[Name] | undefined };

const words = [
  'date',
  'tab',
  'scope',
  'institution',
  'contract',
  'counterparty',
  'instrument',
  'project',
  'order',
  'class',
  'kind',
  'by',
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
  'find',
  'least',
  'most',
] as const;
const wordLengthMax = 100;
const views = ['day', 'week', 'month'] as const;

const isMonth = (text: string): boolean => isDate(`${text}-01`);
const isMoment = (text: string): boolean => {
  const instant = toInstant(text);
  return instant !== undefined && isDate(japanDate(instant));
};
const readable: Readonly<Record<string, (text: string) => boolean>> = {
  view: (text) => views.some((name) => name === text),
  date: isDate,
  since: isDate,
  until: isDate,
  month: isMonth,
  asOf: isMoment,
  from: isMoment,
  to: isMoment,
  start: isMoment,
  end: isMoment,
};

/**
 * Before any page reads them: a day, month, time or view that is none, or that nobody means, is left out
 * of what the address says.
 */
export const readInAddress = (search: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(search).filter(([name, value]) => {
      const isRead = Object.hasOwn(readable, name) ? readable[name] : undefined;
      return !isRead || (typeof value === 'string' && isRead(value));
    }),
  );

/** What is no word or no view is left out, as if nothing was said. */
export function pageInAddress(search: Record<string, unknown>): PageInAddress {
  const view = views.find((name) => name === search['view']);
  const said = words.flatMap((name) => {
    const word = search[name];
    const isWord = typeof word === 'string' || typeof word === 'number';
    return isWord && `${word}`.length <= wordLengthMax ? [[name, `${word}`] as const] : [];
  });
  return {
    ...asOfInAddress(search),
    ...(view && { view }),
    ...Object.fromEntries(said),
  };
}
