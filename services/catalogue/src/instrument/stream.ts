import { filesOf, type InstrumentEvent, type PriceException } from '@kyoyo/contracts';
import type { Instant, Recorded } from '@kyoyo/kernel';
import { row, stream } from '../schema.ts';
import { indexForm, searchColumns, searchWords } from '../search/indexing.ts';
import { decide } from './decisions.ts';
import type { Instrument, KnownInstrument } from './state.ts';

/** What may be shared: how it is described, where it stands, its policies and prices. */
export const instrumentStream = stream({
  name: 'instrument',
  form: indexForm,
  initial: { status: 'none' },
  decide,
  evolve,
  tables: {
    instrument: ['instrument_id'],
    booking_policy: ['instrument_id', 'effective_from'],
    rate_card: ['instrument_id', 'effective_from'],
    price_exception: ['card_id'],
    subsidy: ['instrument_id', 'effective_from'],
    search_word: ['instrument_id', 'word'],
    instrument_file_use: ['instrument_id', 'sha256'],
    instrument_file_dropped: ['instrument_id', 'sha256'],
  },
  rows(state, { id, version }) {
    if (state.status === 'none') return [];
    const { description } = state;
    return [
      row('instrument', {
        instrument_id: id,
        institution_id: state.institutionId,
        category: description.category,
        techniques: description.techniques,
        description: JSON.stringify(description),
        status: state.status,
        status_reason: state.statusReason,
        endorsements: state.endorsedBy.length,
        transferred_from: state.transferredFrom,
        version,
        ...searchColumns(description),
      }),
      ...searchWords(description).map((word) => row('search_word', { instrument_id: id, ...word })),
      ...termRows(id, state),
      ...fundingRows(id, state),
      ...fileRows(id, state),
    ];
  },
});

const termRows = (instrumentId: string, { policies, cards }: KnownInstrument) => [
  ...policies.map(({ effectiveFrom, policy }) =>
    row('booking_policy', {
      instrument_id: instrumentId,
      effective_from: effectiveFrom,
      policy: JSON.stringify(policy),
    }),
  ),
  ...cards.map(({ cardId, card }) =>
    row('rate_card', {
      instrument_id: instrumentId,
      effective_from: card.effectiveFrom,
      card_id: cardId,
      card: JSON.stringify(card),
    }),
  ),
];

const fundingRows = (instrumentId: string, { exceptions, subsidies }: KnownInstrument) => [
  ...[...exceptions].map(([cardId, exception]) =>
    row('price_exception', {
      card_id: cardId,
      instrument_id: instrumentId,
      exception: JSON.stringify(exception),
    }),
  ),
  ...subsidies.map(({ effectiveFrom, rule, reason }) =>
    row('subsidy', {
      instrument_id: instrumentId,
      effective_from: effectiveFrom,
      rule: JSON.stringify(rule),
      reason,
    }),
  ),
];

const fileRows = (instrumentId: string, { description, droppedFiles }: KnownInstrument) => [
  ...filesOf(description).map((sha256) =>
    row('instrument_file_use', { instrument_id: instrumentId, sha256 }),
  ),
  ...[...droppedFiles].map(([sha256, droppedAt]) =>
    row('instrument_file_dropped', {
      instrument_id: instrumentId,
      sha256,
      dropped_at: droppedAt,
    }),
  ),
];

function evolve(state: Instrument, event: InstrumentEvent, { time }: Recorded): Instrument {
  if (event.type === 'InstrumentProposed') {
    const { institutionId, ...description } = event.data;
    return { ...nothingYet, status: 'proposed', institutionId, description };
  }
  if (state.status === 'none') return state;
  switch (event.type) {
    case 'InstrumentDescribed': {
      const { description } = event.data;
      const droppedFiles = droppedBy(state, filesOf(description), time);
      // Who approved it approved what it was described as then.
      return { ...state, description, droppedFiles, endorsedBy: [] };
    }
    case 'InstrumentEndorsed':
      return { ...state, endorsedBy: [...state.endorsedBy, event.data.endorsedBy] };
    case 'InstrumentApproved':
    case 'InstrumentResumed':
      return { ...state, status: 'approved', statusReason: null };
    case 'InstrumentDeclined':
      return { ...state, status: 'declined', statusReason: event.data.reason };
    case 'InstrumentReproposed':
      return { ...state, status: 'proposed', statusReason: null, endorsedBy: [] };
    case 'InstrumentSuspended':
      return { ...state, status: 'suspended', statusReason: event.data.reason };
    case 'InstrumentRetired':
      return { ...state, status: 'retired', statusReason: event.data.reason };
    case 'InstrumentTransferred': {
      const { institutionId: transferredFrom, toInstitutionId: institutionId } = event.data;
      const moved = { transferredFrom, institutionId, statusReason: event.data.reason };
      return { ...state, ...moved, status: 'transferred', endorsedBy: [] };
    }
    case 'PolicySet': {
      const { policy, effectiveFrom } = event.data;
      const others = state.policies.filter((one) => one.effectiveFrom !== effectiveFrom);
      return { ...state, policies: [...others, { policy, effectiveFrom }] };
    }
    case 'RateCardPublished': {
      const { cardId, card } = event.data;
      // What takes the place of a coming card stands before those after that.
      const cards = [...state.cards, { cardId, card }].toSorted((a, b) =>
        a.card.effectiveFrom < b.card.effectiveFrom ? -1 : 1,
      );
      return { ...state, cards };
    }
    case 'RateCardWithdrawn': {
      const { cardId } = event.data;
      const cards = state.cards.filter((one) => one.cardId !== cardId);
      const exceptions = new Map([...state.exceptions].filter(([id]) => id !== cardId));
      const withdrawnCardIds = [...state.withdrawnCardIds, cardId];
      return { ...state, cards, exceptions, withdrawnCardIds };
    }
    case 'PriceExceptionSigned': {
      const { cardId, exception } = event.data;
      return { ...state, exceptions: new Map([...state.exceptions, [cardId, exception]]) };
    }
    case 'SubsidyDeclared':
    case 'SubsidyRuleChanged': {
      const { effectiveFrom, rule } = event.data;
      const reason = 'reason' in event.data ? event.data.reason : null;
      return { ...state, subsidies: [...state.subsidies, { effectiveFrom, rule, reason }] };
    }
  }
}

const nothingYet = {
  statusReason: null,
  transferredFrom: null,
  endorsedBy: [],
  policies: [],
  cards: [],
  withdrawnCardIds: [],
  exceptions: new Map<string, PriceException>(),
  subsidies: [],
  droppedFiles: new Map<string, Instant>(),
};

/** What was dropped before and now, but not what is referred to again. */
const droppedBy = (
  { description, droppedFiles }: KnownInstrument,
  files: readonly string[],
  time: Instant,
): ReadonlyMap<string, Instant> => {
  const dropping = filesOf(description).map((sha256) => [sha256, time] as const);
  return new Map([...droppedFiles, ...dropping].filter(([sha256]) => !files.includes(sha256)));
};
