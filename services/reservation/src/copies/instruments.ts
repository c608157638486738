import type { BookingPolicy } from '@kyoyo/contracts';
import { copy, row } from '../schema.ts';
import { lockOf } from '../taking-time/locks.ts';

/** What booking looks at of an instrument. */
interface Instrument {
  readonly institutionId: string;
  readonly units: number;
  /** The version in which that number was said. */
  readonly unitsSince: number;
  /** Whether its institution shares it now. */
  readonly approved: boolean;
  /** By the instant from which they hold; of two for one instant the last one set counts. */
  readonly policies: Readonly<Record<string, BookingPolicy>>;
  /** The codes that each rate card offers, by the same. */
  readonly options: Readonly<Record<string, Offered>>;
}

interface Offered {
  readonly cardId: string;
  readonly codes: readonly string[];
}

const taking: ReadonlySet<string> = new Set([
  'InstrumentDescribed',
  'InstrumentSuspended',
  'InstrumentResumed',
  'InstrumentRetired',
  'InstrumentTransferred',
  'PolicySet',
]);

export const instruments = copy({
  name: 'instruments',
  of: 'catalogue/instrument',
  form: 3,
  initial: null as Instrument | null,
  evolve(before, event, { version }) {
    if (event.type === 'InstrumentProposed') {
      const { institutionId, units } = event.data;
      const unitsSince = version;
      return { institutionId, units, unitsSince, approved: false, policies: {}, options: {} };
    }
    if (!before) return before;
    switch (event.type) {
      case 'InstrumentDescribed': {
        const { units } = event.data.description;
        return units === before.units ? before : { ...before, units, unitsSince: version };
      }
      case 'InstrumentApproved':
      case 'InstrumentResumed':
        return { ...before, approved: true };
      case 'InstrumentSuspended':
      case 'InstrumentRetired':
        return { ...before, approved: false };
      case 'InstrumentTransferred':
        return { ...before, approved: false, institutionId: event.data.toInstitutionId };
      case 'PolicySet': {
        const { effectiveFrom, policy } = event.data;
        return { ...before, policies: { ...before.policies, [effectiveFrom]: policy } };
      }
      case 'RateCardPublished': {
        const { effectiveFrom, options } = event.data.card;
        const offered = { cardId: event.data.cardId, codes: options.map(({ code }) => code) };
        return { ...before, options: { ...before.options, [effectiveFrom]: offered } };
      }
      case 'RateCardWithdrawn': {
        const standing = Object.entries(before.options).filter(
          ([, { cardId }]) => cardId !== event.data.cardId,
        );
        return { ...before, options: Object.fromEntries(standing) };
      }
      case 'InstrumentEndorsed':
      case 'InstrumentDeclined':
      case 'InstrumentReproposed':
      case 'PriceExceptionSigned':
      case 'SubsidyDeclared':
      case 'SubsidyRuleChanged':
        return before;
    }
  },
  tables: {
    instrument: ['instrument_id'],
    booking_policy: ['instrument_id', 'effective_from'],
    offered_options: ['instrument_id', 'effective_from'],
  },
  rows(instrument, { id }) {
    if (!instrument) return [];
    const { institutionId, units, unitsSince, approved, policies, options } = instrument;
    return [
      row('instrument', {
        instrument_id: id,
        institution_id: institutionId,
        units,
        units_since: unitsSince,
        approved,
      }),
      ...Object.entries(policies).map(([effectiveFrom, policy]) =>
        row('booking_policy', {
          instrument_id: id,
          effective_from: effectiveFrom,
          policy: JSON.stringify(policy),
        }),
      ),
      ...Object.entries(options).map(([effectiveFrom, { codes }]) =>
        row('offered_options', {
          instrument_id: id,
          effective_from: effectiveFrom,
          codes: [...codes],
        }),
      ),
    ];
  },
  /**
   * Whoever books at the moment in which an instrument is taken away has booked by then, and is found,
   * or is refused behind the lock.
   */
  locks: ({ type, data }) => (taking.has(type) ? [lockOf(data)] : []),
});
