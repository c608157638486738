import type { BookingPolicy, OrganisationClass, Rota } from '@kyoyo/contracts';
import { type Instant, type Period } from '@kyoyo/kernel';
import {
  assignmentOf,
  type BookableInstrument,
  choose,
  isWorking,
  type Need,
  operatorResource,
  qualificationIdOf,
  slotOf,
  unitResource,
} from '@kyoyo/reservation/deciding';
import type { Past } from './past.ts';

/** An instrument as the past knows it: its rules have been the same all the time. */
export interface PastInstrument {
  readonly instrumentId: string;
  readonly institutionId: string;
  readonly units: number;
  readonly policy: BookingPolicy;
  readonly operators: readonly { readonly personId: string; readonly rota: Rota }[];
  /** The codes of the options that its rate card offers. */
  readonly offered: readonly string[];
}

export interface PastPerson {
  readonly personId: string;
  readonly organisationId: string;
  readonly organisationClass: OrganisationClass;
}

/** A contract beside the usage terms, as its coverage lets be booked. */
export interface PastContract {
  readonly contractId: string;
  readonly periods: readonly Period[];
}

interface Training {
  readonly status: string;
  readonly validUntil: string | null;
}

interface Asked {
  readonly period: Period;
  readonly technique: string | null;
  readonly withOperator: boolean;
}

/** As the service would read it from its copies. */
export function bookableBy(
  past: Past,
  { policy, ...instrument }: PastInstrument,
  { personId, organisationClass }: PastPerson,
  contract: PastContract | null,
): BookableInstrument {
  const training =
    policy.training === 'none'
      ? undefined
      : past.state<Training>(qualificationIdOf(personId, instrument.instrumentId));
  const isTrained = training?.status === 'qualified';
  return {
    ...instrument,
    operators: instrument.operators.map((one) => ({ ...one, id: one.personId, version: 0 })),
    accessories: [],
    facts: {
      policy,
      organisationClass,
      classEndedOn: null,
      terms: { inForce: null, accepted: 1 },
      contract: contract && { hindrance: null, periods: [...contract.periods], limits: [] },
      qualification: isTrained ? { validUntil: training.validUntil } : null,
    },
  };
}

/** The slot with the first unit, and where one is asked for the first operator, that is free. */
export function freeSlot(
  past: Past,
  instrument: BookableInstrument,
  { period, technique, withOperator }: Asked,
  now: Instant,
) {
  const assigned = (assignment: Parameters<typeof slotOf>[3]) =>
    slotOf(instrument, period, technique, assignment);
  const { occupied } = assigned(assignmentOf([]));
  const { instrumentId, units, operators } = instrument;
  const onDuty = operators.filter(({ rota }) => isWorking(rota, occupied));
  const needOf = (kind: Need['kind'], resources: readonly string[]): Need => ({
    kind,
    members: resources.map((resource) => ({
      resource,
      taken: past.taken(resource, occupied, now),
    })),
  });
  const every = Array.from({ length: units }, (_, index) => unitResource(instrumentId, index + 1));
  const needs = [needOf('unit', every)];
  if (withOperator) {
    needs.push(
      needOf(
        'operator',
        onDuty.map(({ personId }) => operatorResource(personId)),
      ),
    );
  }
  const chosen = choose(needs, occupied);
  const members = chosen.filter((member) => member !== undefined);
  return members.length < needs.length ? undefined : assigned(assignmentOf(members));
}
