import type { DiscountRule } from '@kyoyo/contracts';
import { copy, row } from '../schema.ts';

interface Dated {
  readonly rules: readonly DiscountRule[];
  /** The proof. */
  readonly eventId: string;
}

const noneSet: Readonly<Record<string, Dated>> = {};

/** What institutions take off, by the instant from which it holds. */
export const discounts = copy({
  name: 'discounts',
  of: 'catalogue/institution',
  form: 1,
  initial: noneSet,
  evolve(before, event, { id: eventId }) {
    switch (event.type) {
      case 'DiscountsSet': {
        const { effectiveFrom, rules } = event.data;
        return { ...before, [effectiveFrom]: { rules, eventId } };
      }
      case 'InstitutionRegistered':
      case 'CommitteeSet':
        return before;
    }
  },
  tables: { institution_discounts: ['institution_id', 'effective_from'] },
  rows: (all, { id }) =>
    Object.entries(all).map(([effectiveFrom, { rules, eventId }]) =>
      row('institution_discounts', {
        institution_id: id,
        effective_from: effectiveFrom,
        rules: JSON.stringify(rules),
        event_id: eventId,
      }),
    ),
});

interface Band {
  readonly lastDay: string;
  /** The proof. */
  readonly eventId: string;
}

const noBand: Readonly<Record<string, Band>> = {};

/** Under which ages people were certified to be, and up to when. */
export const ageBands = copy({
  name: 'age-bands',
  of: 'identity/person',
  form: 1,
  initial: noBand,
  evolve(before, event, { id: eventId }) {
    switch (event.type) {
      case 'AgeBandCertified': {
        const { underYears, lastDay } = event.data;
        return { ...before, [underYears]: { lastDay, eventId } };
      }
      case 'MemberJoined':
      case 'RoleGranted':
        return before;
    }
  },
  tables: { age_band: ['person_id', 'under_years'] },
  rows: (bands, { id }) =>
    Object.entries(bands).map(([underYears, { lastDay, eventId }]) =>
      row('age_band', {
        person_id: id,
        under_years: Number(underYears),
        last_day: lastDay,
        event_id: eventId,
      }),
    ),
});
