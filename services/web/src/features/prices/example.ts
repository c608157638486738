import {
  organisationClass,
  type OrganisationClass,
  quantity as exactQuantity,
  type ServiceKind,
} from '@kyoyo/contracts';
import { type Instant, japanDate, japanInstant, japanWeekday, plusMinutes } from '@kyoyo/kernel';
import type { TrialWish } from './queries.ts';
import { readHours, readWhole } from '../../parts/typed-number.ts';

/** The case that is computed for every class; its numbers are as they are typed. */
export interface ExampleCase {
  readonly serviceKind: ServiceKind;
  readonly start: Instant;
  readonly hours: string;
  readonly quantity: string;
  /** How much of each option, by its code. */
  readonly taken: Readonly<Record<string, string>>;
  /** Whose calculation is shown line by line. */
  readonly organisationClass: OrganisationClass;
}

const friday = 5;

/** Three hours of the coming Friday evening, where discounts by hours show. */
export function usualCase(now: Instant): ExampleCase {
  const days = (friday - japanWeekday(now) + 7) % 7 || 7;
  return {
    serviceKind: 'equipment-use',
    start: japanInstant(japanDate(plusMinutes(now, days * 1_440)), 18 * 60),
    hours: '3',
    quantity: '1',
    taken: {},
    organisationClass: 'sme',
  };
}

export const classes = organisationClass.options;

/** The case as it is asked, for each class; null where one of its numbers is none. Pure. */
export function trialOf(
  { institutionId, card }: Pick<TrialWish, 'card'> & { readonly institutionId: string },
  asked: ExampleCase,
): TrialWish | null {
  const minutes = readHours(asked.hours);
  const quantity = readWhole(asked.quantity, { min: 1, max: 1_000 });
  const options = card.options
    .map(({ code }) => ({ code, quantity: readTaken(asked.taken[code] ?? '') }))
    .filter((one) => one.quantity !== '');
  const areRight = options.every((one) => exactQuantity.safeParse(one.quantity).success);
  if (minutes === null || quantity === null || !areRight) return null;
  const { serviceKind, start } = asked;
  const period = { start, end: plusMinutes(start, minutes) };
  // When the prices begin changes no amount, and shall not have them asked anew.
  return {
    institutionId,
    card: { ...card, effectiveFrom: start },
    cases: classes.map((one) => ({
      organisationClass: one,
      serviceKind,
      period,
      quantity,
      options,
    })),
  };
}

/** Nothing and zero mean that none is taken. */
function readTaken(text: string): string {
  const read = text.normalize('NFKC').trim().replaceAll(',', '');
  return /^0*(\.0*)?$/.test(read) ? '' : read;
}
