import { type Instant, japanDate, japanInstant } from '@kyoyo/kernel';
import { planBookings } from './bookings.ts';
import { institutions, instruments, type NetworkSeed, networks } from './catalogue.ts';
import type { Arranging } from './flagship/acts.ts';
import { arrangeContracts, beginSubscriptions, issueQuotes } from './flagship/arranging.ts';
import { contractDays } from './flagship/contracts.ts';
import { planFlagshipPast } from './flagship/flagship-past.ts';
import { flagship, flagshipInstruments, neighbours } from './flagship/institute.ts';
import {
  flagshipAccountant,
  flagshipFinance,
  flagshipManager,
  flagshipStaff,
  flagshipUsers,
} from './flagship/people.ts';
import { describeFinance } from './finance/describing.ts';
import { planListsPast } from './lists-past.ts';
import type { PartOfPast } from './made-past.ts';
import { people, type PersonSeed } from './organisations.ts';
import type { InstitutionSeed } from './price-list-institutions.ts';
import type { InstrumentSeed } from './price-list-seed.ts';

/** What a platform is filled with, beside the organisations. */
export interface DemoData {
  readonly institutions: readonly InstitutionSeed[];
  readonly networks: readonly NetworkSeed[];
  readonly instruments: readonly InstrumentSeed[];
  readonly people: readonly PersonSeed[];
  /** Which organisations have agreed to the terms of which institutions. */
  readonly agreements: (present: Instant) => readonly Agreed[];
  /** The first goes before what is arranged and asked today, the others after it. */
  readonly parts: readonly PartOfPast[];
  /** What was agreed in the past beside the usage terms; null where there is too little of a past. */
  readonly contracts: Contracts | null;
}

interface Contracts {
  readonly registeredAt: (present: Instant) => Instant;
  readonly arrange: (arranging: Arranging) => Promise<void>;
  readonly begin: (arranging: Arranging) => Promise<void>;
  readonly quote: (arranging: Arranging) => Promise<void>;
  /** What the institution is as an issuer, and its customers. */
  readonly describeFinance: (arranging: Arranging) => Promise<void>;
}

interface Agreed {
  readonly organisationSeedId: string;
  readonly institutionSeedId: string;
}

const listsPast: PartOfPast = { seenBy: 'example-stem', plan: planListsPast };
const flagshipPast: PartOfPast = { seenBy: 'flagship-xrd-1', plan: planFlagshipPast };

/** The published price lists, with two weeks before and after today: what tests begin with. */
const small: DemoData = {
  institutions,
  networks,
  instruments,
  people,
  agreements: agreedByPlan,
  parts: [listsPast],
  contracts: null,
};

/** The same, and the flagship with its year: what `npm start` shows. */
const whole: DemoData = {
  institutions: [...institutions, flagship],
  networks: [...networks, neighbours],
  instruments: [...instruments, ...flagshipInstruments],
  people: [
    ...people,
    flagshipManager,
    flagshipFinance,
    flagshipAccountant,
    ...flagshipStaff,
    ...flagshipUsers,
  ],
  agreements: (present) => [...agreedByPlan(present), ...agreedWithFlagship()],
  parts: [listsPast, flagshipPast],
  contracts: {
    registeredAt: (present) => japanInstant(contractDays(japanDate(present)).registeredOn),
    arrange: arrangeContracts,
    begin: beginSubscriptions,
    quote: issueQuotes,
    describeFinance,
  },
};

export const demos = { small, whole };
export type DemoSize = keyof typeof demos;

/** An organisation has agreed where the plan has it book; elsewhere accepting is still to be done. */
function agreedByPlan(present: Instant): Agreed[] {
  const institutionOf = new Map(instruments.map((one) => [one.seedId, one.institutionSeedId]));
  const organisationOf = new Map(people.map((one) => [one.seedId, one.organisationSeedId]));
  const pairs = planBookings(present).map(({ personSeedId, instrumentSeedId }) =>
    JSON.stringify({
      organisationSeedId: organisationOf.get(personSeedId),
      institutionSeedId: institutionOf.get(instrumentSeedId),
    }),
  );
  return [...new Set(pairs)].map((pair) => JSON.parse(pair) as Agreed);
}

function agreedWithFlagship(): Agreed[] {
  const members = people.filter(({ roles }) => roles.some(({ name }) => name === 'member'));
  const organisations = members.map(({ organisationSeedId }) => organisationSeedId);
  const institutionSeedId = flagship.seedId;
  return [...new Set(organisations)].map((organisationSeedId) => ({
    organisationSeedId,
    institutionSeedId,
  }));
}
