import type { Actor, Rota } from '@kyoyo/contracts';
import { derivedId, type Instant, japanDate, plusMinutes } from '@kyoyo/kernel';
import {
  operatorStream,
  outageStream,
  qualificationIdOf,
  qualificationStream,
  reservationStream,
  seriesStream,
} from '@kyoyo/reservation/deciding';
import type { PastContract, PastInstrument, PastPerson } from '../../past/bookable.ts';
import { beginLife, type BookingLife } from '../../past/booking-life.ts';
import type { Past } from '../../past/past.ts';
import type { UnitBook } from '../../past/unit-book.ts';
import { people } from '../organisations.ts';
import { type IdOf, pastInstrument, pastPerson } from '../past-of-instruments.ts';
import { contractOf, standingContracts } from './contracts.ts';
import { daysBefore } from './days.ts';
import { flagship, flagshipInstruments } from './institute.ts';
import type { PlannedOutage } from './outages.ts';
import { flagshipManager, flagshipStaff, flagshipUsers } from './people.ts';

import { type InstrumentYear, type PlannedSeries, planYear } from './year.ts';

const rota: Rota = [1, 2, 3, 4, 5, 6].map((weekday) => ({
  weekday,
  fromMinute: 9 * 60,
  toMinute: 18 * 60,
}));
const operators = [flagshipManager, ...flagshipStaff].map(({ seedId: personSeedId }) => ({
  personSeedId,
  rota,
}));

interface Living {
  readonly past: Past;
  readonly units: UnitBook;
  readonly instrument: PastInstrument;
  readonly staff: Actor;
  readonly personOf: (seedId: string) => PastPerson;
  readonly contractOf: (personSeedId: string, life: BookingLife) => PastContract | null;
}

/** The year of the flagship: duties and trainings first, then every day of it. */
export function planFlagshipPast(
  past: Past,
  units: UnitBook,
  idOf: IdOf,
  present: Instant,
  instruments = flagshipInstruments,
): void {
  const beginning = plusMinutes(present, -(daysBefore + 60) * 1_440);
  const staff = actorOf(pastPerson(flagshipManager, idOf));
  const everybody = new Map(
    [...flagshipUsers, ...people].map((one) => [one.seedId, pastPerson(one, idOf)]),
  );
  const personOf = (seedId: string): PastPerson => {
    const found = everybody.get(seedId);
    if (!found) throw new Error(`Nobody in the seed is called ${seedId}`);
    return found;
  };
  const contracts = standingContracts(japanDate(present), idOf);
  past.plan(beginning, (_, at) => setDuties(past, idOf, { at, actor: staff }));
  for (const year of planYear(present, instruments)) {
    const { seedId, listed } = year.instrument;
    const instrument = pastInstrument(
      year.instrument,
      idOf,
      listed.use === 'operated' ? operators : [],
    );
    const living: Living = {
      past,
      units,
      instrument,
      staff,
      personOf,
      contractOf: (personSeedId, life) =>
        contractOf(contracts, { listedId: listed.id, personSeedId, life }),
    };
    planTrainings(living, year, beginning, seedId);
    for (const outage of year.outages) planOutage(living, outage);
    for (const { personSeedId, life } of year.lives) {
      const person = personOf(personSeedId);
      const contract = living.contractOf(personSeedId, life);
      const booking = { ...living, person, contract };
      past.plan(life.bookedAt, (_, at) => void beginLife(booking, life, at));
    }
    for (const series of year.series) planSeries(living, series);
  }
}

const actorOf = ({ personId, organisationId }: PastPerson) => ({ personId, organisationId });

function setDuties(past: Past, idOf: IdOf, done: { at: Instant; actor: Actor }): void {
  const operated = flagshipInstruments.filter(({ listed }) => listed.use === 'operated');
  const instrumentIds = operated.map(({ seedId }) => idOf(seedId));
  const institutionId = idOf(flagship.seedId);
  for (const { personSeedId } of operators) {
    const personId = idOf(personSeedId);
    const duties = { institutionId, personId, instrumentIds, rota, active: true };
    // As the service itself names the stream.
    const operatorId = derivedId('operator', institutionId, personId);
    past.execute(operatorStream, operatorId, { type: 'SetDuties', duties }, done);
  }
}

/** Regular users were trained before the year began, for good. */
function planTrainings(
  { past, instrument, staff, personOf }: Living,
  { regulars }: InstrumentYear,
  beginning: Instant,
  seedId: string,
): void {
  if (instrument.policy.training === 'none') return;
  const { instrumentId, institutionId } = instrument;
  past.plan(plusMinutes(beginning, 60 + seedId.length), (_, at) => {
    for (const regular of regulars) {
      const { personId, organisationId } = personOf(regular.seedId);
      const trainee = { personId, organisationId, instrumentId, institutionId };
      const result = { passed: true, trainedOn: japanDate(at), validUntil: null } as const;
      const command = { type: 'RecordTraining', trainee, result, now: at } as const;
      const streamId = qualificationIdOf(personId, instrumentId);
      past.execute(qualificationStream, streamId, command, { at, actor: staff });
    }
  });
}

/** What stands in the way of a breakdown is cancelled first, as the facility would. */
function planOutage(
  { past, units, instrument, staff }: Living,
  { period, announcedAt, reason }: PlannedOutage,
): void {
  const { instrumentId, institutionId } = instrument;
  past.plan(announcedAt, (_, at) => {
    const all = Array.from({ length: instrument.units }, (_unit, index) => index + 1);
    const standing = all.flatMap((unit) =>
      units.within({ instrumentId, unit }, period, ['held', 'requested', 'confirmed']),
    );
    for (const { id } of standing) {
      const command = { type: 'CancelReservation', reason, by: 'facility', now: at } as const;
      past.execute(reservationStream, id, command, { at, actor: staff });
    }
    const outage = { institutionId, instrumentId, units: all, period, reason };
    const command = { type: 'ScheduleOutage', outage, now: at } as const;
    past.execute(outageStream, past.newId(at), command, { at, actor: staff });
  });
}

function planSeries(living: Living, { personSeedId, bookedAt, lives }: PlannedSeries): void {
  const { past, instrument, personOf } = living;
  const person = personOf(personSeedId);
  past.plan(bookedAt, (_, at) => {
    const seriesId = past.newId(at);
    const occurrences = lives.map((life) => {
      const { start, end } = life;
      const booking = { ...living, person, contract: living.contractOf(personSeedId, life) };
      const reservationId = beginLife(booking, life, at, seriesId) ?? null;
      const refusal = reservationId ? null : 'period-taken';
      return { period: { start, end }, reservationId, refusal };
    });
    const { instrumentId, institutionId } = instrument;
    const owner = { institutionId, instrumentId, ...actorOf(person) };
    const command = { type: 'BookSeries', series: { ...owner, occurrences } } as const;
    past.execute(seriesStream, seriesId, command, { at, actor: actorOf(person) });
  });
}
