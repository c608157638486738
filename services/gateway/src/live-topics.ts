import {
  type ChargeEvent,
  type Envelope,
  eventCatalogue,
  type NoticeEvent,
  readEvent,
  reservationEvents,
  type ReservationEvent,
  type Slot,
} from '@kyoyo/contracts';
import { labNews } from './lab-news.ts';
import { isBetweenPersonAndStaff, personalNews } from './personal-news.ts';

/** What one event tells whom. `named` is for those who may know who it was; others get `open`. */
export interface LiveNews {
  readonly topics: readonly string[];
  readonly type: string;
  readonly institutionId: string | null;
  readonly organisationId: string | null;
  /** What is between this person and the institution's staff; colleagues hear nothing of it. */
  readonly personId?: string;
  /** Null: others hear nothing of it. */
  readonly open: Record<string, unknown> | null;
  readonly named: Record<string, unknown>;
}

export function newsOf(envelope: Envelope): LiveNews[] {
  switch (envelope.source) {
    case 'reservation':
      return isBetweenPersonAndStaff(envelope) ? personalNews(envelope) : reservationNews(envelope);
    case 'billing':
      return billingNews(envelope);
    case 'notices':
      return noticesNews(envelope);
    case 'catalogue':
      return catalogueNews(envelope);
    default:
      return [];
  }
}

/**
 * A move is news for the instrument it leaves and for the one it comes to; who operates it, or did,
 * need not work there.
 */
function reservationNews(envelope: Envelope): LiveNews[] {
  if (!Object.hasOwn(reservationEvents, envelope.type)) return labNews(envelope);
  const { type, data } = readEvent<ReservationEvent>(eventCatalogue, envelope);
  const slots: Slot[] = 'slot' in data ? [data.slot] : [data.from, data.to];
  const { organisationId, personId } = data.booking;
  const operators = [
    ...slots.map(({ operatorId }) => operatorId),
    'fromOperatorId' in data ? data.fromOperatorId : null,
  ].filter((id) => id !== null);
  return distinctInstruments(slots).map(({ instrumentId, institutionId, period }) => ({
    topics: [
      `instrument:${instrumentId}`,
      `institution:${institutionId}`,
      `organisation:${organisationId}`,
      ...new Set(operators.map((id) => `person:${id}`)),
    ],
    type,
    institutionId,
    organisationId,
    open: { instrumentId, institutionId, period },
    named: {
      instrumentId,
      institutionId,
      period,
      reservationId: envelope.subject,
      organisationId,
      personId,
    },
  }));
}

const distinctInstruments = (slots: readonly Slot[]): Slot[] => [
  ...new Map(slots.map((slot) => [slot.instrumentId, slot])).values(),
];

function billingNews(envelope: Envelope): LiveNews[] {
  const { data, type } = readEvent<ChargeEvent>(eventCatalogue, envelope);
  const { institutionId, organisationId, reservationId } = data;
  return [
    {
      topics: [`organisation:${organisationId}`, `institution:${institutionId}`],
      type,
      institutionId,
      organisationId,
      open: null,
      named: { chargeId: envelope.subject, reservationId, institutionId, organisationId },
    },
  ];
}

/** Only the person can follow this topic, so what is open there is open to nobody else. */
function noticesNews(envelope: Envelope): LiveNews[] {
  const { data, type } = readEvent<NoticeEvent>(eventCatalogue, envelope);
  if (type !== 'NoticeRaised') return [];
  const news = { noticeId: envelope.subject, kind: data.kind, link: data.link };
  const topics = [`person:${data.personId}`];
  return [{ topics, type, institutionId: null, organisationId: null, open: news, named: news }];
}

function catalogueNews({ data, subject, type }: Envelope): LiveNews[] {
  const { institutionId } = data;
  if (typeof institutionId !== 'string') return [];
  const named = { instrumentId: subject, institutionId };
  // Who is given an instrument has it to approve.
  const to = data['toInstitutionId'];
  const institutionIds = typeof to === 'string' ? [institutionId, to] : [institutionId];
  const topics = [`instrument:${subject}`, ...institutionIds.map((id) => `institution:${id}`)];
  return [{ topics, type, institutionId, organisationId: null, open: named, named }];
}
