import { type EventSource, type NoticeKind, noticeText, offerChangeNames } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import { describe, expect, it } from 'vitest';
import { sayingsOf } from '../src/saying/what-to-say.ts';
import { booking, bySelf, byStaff, instrument, personId, slot, slotAt } from './example-events.ts';

const say = (type: string, data: object, actor: typeof bySelf | 'system', source = 'reservation') =>
  sayingsOf(source as EventSource, type, data, { subject: 'the-stream', streamVersion: 1, actor });

const saidAt = '2026-11-19T00:00:00.000Z' as Instant;
const later = slotAt('2026-11-20T14:00:00.000Z', '2026-11-20T16:00:00.000Z');
const run = { used: slot.period, reserved: slot.period };
const cancelled = { slot, booking, reason: '装置の故障', because: null };

describe('who is told what', () => {
  it('a confirmation is told whoever did it', () => {
    for (const actor of [bySelf, byStaff, 'system'] as const) {
      expect(say('ReservationConfirmed', { slot, booking }, actor)).toEqual([
        expect.objectContaining({ personId, kind: 'reservation-confirmed' }),
      ]);
    }
  });

  it('a research contract is told to who is named in it, but for who did it', () => {
    const between = { institutionId: 'the-place', organisationIds: [], personIds: [personId] };
    const told = (type: string, data: object, actor: typeof bySelf | 'system' = 'system') =>
      say(type, { ...between, ...data }, actor, 'subscription').map((one) => one.kind);
    expect(told('ResearchAgreed', { number: 1 })).toEqual(['research-agreed', 'research-agreed']);
    // Those who work at the institution are told all the same.
    expect(told('ResearchAgreed', { number: 1 }, bySelf)).toEqual(['research-agreed']);
    const spent = { spending: 'spent', spentYen: 100, budgetYen: 100 };
    expect(told('ResearchBudgetReached', spent)).toContain('research-budget-spent');
    expect(told('ResearchBudgetReached', { ...spent, spending: 'open' })).toEqual([]);
    const asked = { number: 2, representativeIds: [personId] };
    expect(told('ResearchReviewRequested', asked)).toEqual(['research-review-asked']);
    expect(told('ResearchEnded', { reason: null, endedAt: saidAt })).toContain('research-ended');
    expect(told('ResearchReviewed', { partyId: 'the-place', number: 1 })).toEqual([]);
    expect(told('ResearchReviewed', { partyId: 'another', number: 1 })).toEqual([
      'research-reviewed',
    ]);
  });

  it('that staff have booked it is told once, and later confirmations as any', () => {
    const data = { slot, booking: { ...booking, bookedBy: byStaff.personId } };
    const kindsOf = (streamVersion: number, actor: typeof bySelf) =>
      sayingsOf('reservation', 'ReservationConfirmed', data, {
        subject: 'the-stream',
        streamVersion,
        actor,
      }).map(({ kind }) => kind);
    expect(kindsOf(1, byStaff)).toEqual(['booked-for-you']);
    expect(kindsOf(2, byStaff)).toEqual(['booked-for-you']);
    expect(kindsOf(2, bySelf)).toEqual(['reservation-confirmed']);
    expect(kindsOf(4, byStaff)).toEqual(['reservation-confirmed']);
  });

  it.each([
    ['ReservationMoved', { from: slot, to: later, booking }, 'reservation-moved'],
    ['ReservationCancelled', cancelled, 'reservation-cancelled'],
    ['RunEnded', { slot, booking, run }, 'run-ended'],
  ])('%s is told only when somebody else did it', (type, data, kind) => {
    expect(say(type, data, bySelf)).toEqual([]);
    expect(say(type, data, byStaff)).toEqual([expect.objectContaining({ personId, kind })]);
    expect(say(type, data, 'system')).toEqual([expect.objectContaining({ personId, kind })]);
  });

  it('a quote is told to whom others had it issued for', () => {
    const data = {
      personId,
      issuedBy: personId,
      instrumentId: slot.instrumentId,
      number: '見積-2026-000001',
      wish: { period: slot.period },
      totals: { total: 12_000 },
      validUntil: later.period.end,
    };
    expect(say('QuoteIssued', data, bySelf, 'billing')).toEqual([]);
    const byOthers = { ...data, issuedBy: byStaff.personId };
    expect(say('QuoteIssued', byOthers, byStaff, 'billing')).toEqual([
      expect.objectContaining({ personId, kind: 'quote-issued', link: '/quotes/the-stream' }),
    ]);
  });

  it('a hold that ran out, a charge and a stopped webhook are told', () => {
    const charge = {
      kind: 'run',
      fee: null,
      personId,
      instrumentId: slot.instrumentId,
      totals: { total: 13_200 },
      usedFrom: slot.period.start,
      usedTo: slot.period.end,
    };
    expect(say('HoldExpired', { slot, booking }, 'system')[0]?.kind).toBe('hold-expired');
    expect(say('ChargeRated', charge, 'system', 'billing')[0]).toMatchObject({
      kind: 'charge-rated',
      link: '/charges/the-stream',
    });
    const stopped = { ownerId: personId, host: 'example.jp', failures: 20 };
    expect(say('WebhookStopped', stopped, 'system', 'notices')[0]).toMatchObject({ personId });
  });

  it('a booking that the facility changes is told what is other, and operators whose it is', () => {
    const [operatorId, next] = [slot.institutionId, slot.instrumentId];
    const from = { ...slot, unit: 2, operatorId };
    const told = {
      booking,
      change: 'units-reduced',
      gone: [{ ja: '台', en: 'Stage' }],
      broken: [],
      reason: '廃棄',
    };
    const adapted = say(
      'ReservationAdapted',
      { from, to: { ...slot, operatorId: next }, ...told },
      byStaff,
    );
    expect(adapted).toMatchObject([
      {
        personId,
        kind: 'booking-adapted',
        link: '/bookings',
        params: { change: { ja: '装置の台数の変更' }, reason: '廃棄' },
      },
      { personId: next, kind: 'operator-assigned' },
      { personId: operatorId, kind: 'operator-relieved' },
    ]);
    const { body } = textOf('ReservationAdapted', { from, to: slot, ...told }, 'ja');
    for (const words of ['2号機ではなく1号機', '付属品「台」', '費用はかかりません', '廃棄']) {
      expect(body).toContain(words);
    }
  });

  it('a booking that new rules touch is told which, and stands', () => {
    const [broken, reason] = [[{ ja: '休業日です。', en: 'Closed.' }], ''];
    const told = {
      from: slot,
      to: slot,
      booking,
      change: 'rules-changed',
      gone: [],
      broken,
      reason,
    };
    expect(say('ReservationAdapted', told, byStaff)).toMatchObject([
      { personId, kind: 'booking-under-new-rules' },
    ]);
    const { body } = textOf('ReservationAdapted', told, 'ja');
    for (const words of ['そのまま有効', '休業日です', '記載なし']) expect(body).toContain(words);
  });

  it.each(['outage', 'units-reduced', 'accessory-changed', 'operator-changed'] as const)(
    'a booking that the facility cancels for %s costs nothing, and is told why',
    (because) => {
      const data = { ...cancelled, because };
      expect(say('ReservationCancelled', data, byStaff)).toMatchObject([
        { personId, kind: 'booking-displaced', params: { reason: '装置の故障' } },
      ]);
      const { body } = textOf('ReservationCancelled', data, 'ja');
      expect(body).toContain(`${offerChangeNames[because].ja}により`);
      expect(body).toContain('費用はかかりません');
    },
  );

  it('a suspension and its end are told once to each person, of the soonest booking', () => {
    const data = { slot, booking, reason: 'ポンプ', resumedAt: slot.period.start };
    for (const [type, kind] of [
      ['ReservationSuspended', 'instrument-suspended'],
      ['ReservationResumed', 'instrument-resumed'],
    ] as const) {
      expect(say(type, { ...data, ofPerson: 3 }, byStaff)).toEqual([
        expect.objectContaining({ personId, kind, params: expect.objectContaining({ count: 3 }) }),
      ]);
      expect(say(type, { ...data, ofPerson: null }, byStaff)).toEqual([]);
    }
  });

  it.each([
    [null, 'reservation-cancelled'],
    ['instrument-suspended', 'reservation-unused'],
    ['instrument-retired', 'reservation-retired'],
    ['instrument-transferred', 'reservation-transferred'],
    ['unit-in-use', 'reservation-kept-waiting'],
    ['qualification-revoked', 'reservation-unqualified'],
  ])('what is cancelled because of %s is told as %s', (because, kind) => {
    expect(say('ReservationCancelled', { ...cancelled, because }, byStaff)).toEqual([
      expect.objectContaining({ personId, kind }),
    ]);
  });

  const wish = { instrumentId: slot.instrumentId, window: slot.period, booking };
  it.each([
    ['WaitlistLapsed', { reason: 'window-over', explanation: null }, 'waitlist-lapsed'],
    ['WaitlistLapsed', { reason: 'instrument-retired', explanation: '老朽化' }, 'waitlist-retired'],
    [
      'WaitlistLapsed',
      { reason: 'instrument-transferred', explanation: '移転' },
      'waitlist-transferred',
    ],
    ['WaitlistSuspended', { reason: 'ポンプ' }, 'waitlist-suspended'],
    ['WaitlistResumed', {}, 'waitlist-resumed'],
  ])('who waits is told of %s %o', (type, data, kind) => {
    expect(say(type, { ...wish, ...data }, byStaff)).toEqual([
      expect.objectContaining({ personId, kind }),
    ]);
  });

  it.each([
    ['cancellation', 'cancellation-charged', 'キャンセル料が確定しました'],
    ['no-show', 'no-show-charged', '無断不使用料が確定しました'],
  ])('a charge for a %s is told with its share and amount', (kind, notice, subject) => {
    const charge = {
      kind,
      fee: { percent: 50 },
      personId,
      instrumentId: slot.instrumentId,
      totals: { total: 19_965 },
      usedFrom: slot.period.start,
      usedTo: slot.period.end,
    };
    const said = say('ChargeRated', charge, 'system', 'billing');
    expect(said).toEqual([
      expect.objectContaining({ personId, kind: notice, link: '/charges/the-stream' }),
    ]);
    const params = { ...said[0]?.params, instrument };
    const text = noticeText({ kind: notice as NoticeKind, params }, 'ja', saidAt);
    expect(text.subject).toContain(subject);
    expect(text.body).toContain('料金の50%、税込 ¥19,965');
    expect(noticeText({ kind: notice as NoticeKind, params }, 'en', saidAt).body).toContain(
      '50% of the price: ¥19,965',
    );
    // Told once, with the amount.
    expect(say('CancellationFeeIncurred', { slot, booking, feePercent: 50 }, 'system')).toEqual([]);
  });

  it('events that nobody wrote words for are passed over', () => {
    expect(say('RunStarted', { slot, booking, startedAt: slot.period.start }, byStaff)).toEqual([]);
    expect(say('PolicySet', {}, byStaff, 'catalogue')).toEqual([]);
  });
});

const textOf = (type: string, data: object, language: 'ja' | 'en', raisedAt = saidAt) => {
  const [said] = say(type, data, byStaff);
  if (!said) throw new Error(`${type} says nothing`);
  const params = { ...said.params, instrument };
  return noticeText({ kind: said.kind, params }, language, raisedAt);
};

describe('in which words', () => {
  it('what became of an instrument is told with the reason that staff gave', () => {
    const retired = { ...cancelled, because: 'instrument-retired' };
    expect(textOf('ReservationCancelled', retired, 'ja').body).toContain('廃止');
    expect(textOf('ReservationCancelled', retired, 'en').body).toContain('装置の故障');
    const suspended = { slot, booking, reason: 'ポンプ', ofPerson: 2 };
    expect(textOf('ReservationSuspended', suspended, 'ja').body).toContain('2件');
    expect(textOf('ReservationSuspended', suspended, 'en').body).toContain('ポンプ');
  });

  it('times are those of clocks in Japan, with the day again where it changes', () => {
    const moved = { from: slot, to: later, booking };
    expect(textOf('ReservationMoved', moved, 'ja').body).toContain(
      '11月20日(金) 10:00〜12:00から11月20日(金) 23:00〜11月21日(土) 01:00に',
    );
    expect(textOf('ReservationMoved', moved, 'en').body).toContain(
      'from Fri 20 Nov 10:00–12:00 to Fri 20 Nov 23:00–Sat 21 Nov 01:00.',
    );
  });

  it('a day of another year than that of the notice, as Japan has it, is said with its year', () => {
    const newYear = slotAt('2026-12-31T13:00:00.000Z', '2026-12-31T16:00:00.000Z');
    const data = { slot: newYear, booking };
    const written = (raisedAt: string) =>
      (['ja', 'en'] as const).map(
        (language) => textOf('ReservationConfirmed', data, language, raisedAt as Instant).body,
      );
    expect(written('2026-12-31T14:59:59.000Z')).toEqual([
      expect.stringContaining('12月31日(木) 22:00〜2027年1月1日(金) 01:00'),
      expect.stringContaining('Thu 31 Dec 22:00–Fri 1 Jan 2027 01:00'),
    ]);
    expect(written('2026-12-31T15:00:00.000Z')).toEqual([
      expect.stringContaining('2026年12月31日(木) 22:00〜1月1日(金) 01:00'),
      expect.stringContaining('Thu 31 Dec 2026 22:00–Fri 1 Jan 01:00'),
    ]);
    const nextYear = {
      slot: slotAt('2027-01-05T01:00:00.000Z', '2027-01-05T03:00:00.000Z'),
      booking,
    };
    expect(textOf('HoldExpired', nextYear, 'ja').body).toContain('2027年1月5日(火) 10:00〜12:00');
  });

  it('names and reasons are filled in, in the language of the sentence', () => {
    expect(textOf('ReservationCancelled', cancelled, 'ja').subject).toContain(instrument.ja);
    expect(textOf('ReservationCancelled', cancelled, 'en').body).toContain('装置の故障');
    const silent = { ...cancelled, reason: '' };
    expect(textOf('ReservationCancelled', silent, 'ja').body).toContain('記載なし');
    expect(textOf('ReservationCancelled', silent, 'en').body).toContain('none given');
  });
});
