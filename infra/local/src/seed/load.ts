import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileKind } from '@kyoyo/contracts';
import { type Instant, plusMinutes, systemClock } from '@kyoyo/kernel';
import type { SettableClock } from '../settable-clock.ts';
import { type BookingSeed, planBookings } from './bookings.ts';
import { institutions, instruments, networks } from './catalogue.ts';
import { seedFacilityLife } from './facility-life.ts';
import { demoPassword, organisations, people, type PersonSeed } from './organisations.ts';
import { exampleFiles } from './example-files.ts';
import { seedConsultations, seedTrainings } from './personal-matters.ts';
import { SeedApi } from './seed-api.ts';
import { usageTerms } from './usage-terms.ts';

export const operatorEmail = 'operations@example.jp';

interface Seeding {
  readonly url: string;
  /** Remembers that it was done. */
  readonly home: string;
  readonly clock: SettableClock;
  readonly say: (line: string) => void;
}

/** Ids that the platform gave, by the names that things have in the seed. */
type Ids = Map<string, string>;

const atOnce = 8;
/** Terms and policies of the demo hold for all of its past. */
const sinceEver = '2020-04-01T00:00:00+09:00';

/**
 * Fills an empty platform through its public interface: the published price lists, a dozen
 * organisations, and two weeks of bookings and runs before and after today. The past is lived
 * through: the services are told the time of each booking, check-in and check-out.
 */
export async function seedPlatform({ url, home, clock, say }: Seeding): Promise<void> {
  const mark = join(home, 'seeded.json');
  if (existsSync(mark)) return;
  say('seeding: institutions, instruments, organisations and people');
  const api = new SeedApi(url, demoPassword);
  const ids: Ids = new Map();
  await registerInstitutions(api, ids);
  await registerOrganisations(api, ids);
  await registerInstruments(api, ids);
  const present = systemClock();
  await acceptTerms(api, ids);
  const personal = { api, idOf: (name: string) => idOf(ids, name), clock, present };
  try {
    await seedTrainings(personal);
    await liveThrough(api, ids, present, clock, say);
    await seedConsultations(personal);
    clock.set('present');
    await seedFacilityLife(personal);
  } finally {
    clock.set('present');
  }
  await writeFile(mark, JSON.stringify({ seededAt: present }));
}

const idOf = (ids: Ids, name: string): string => {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`The seed names ${name}, which is nowhere made`);
  return id;
};

async function registerInstitutions(api: SeedApi, ids: Ids): Promise<void> {
  await each(institutions, async ({ seedId, name }) => {
    const { id } = await api.post(operatorEmail, seedId, '/api/institutions', { name });
    ids.set(seedId, id);
  });
  await each(networks, async ({ seedId, name, institutionSeedIds }) => {
    const institutionIds = institutionSeedIds.map((member) => idOf(ids, member));
    await api.post(operatorEmail, seedId, '/api/networks', { name, institutionIds });
  });
}

async function registerOrganisations(api: SeedApi, ids: Ids): Promise<void> {
  await each(organisations, async (organisation) => {
    const { seedId, name, corporateNumber, evidence, validFrom } = organisation;
    const body = { name, corporateNumber };
    const { id } = await api.post(operatorEmail, seedId, '/api/organisations', body);
    ids.set(seedId, id);
    await api.post(
      operatorEmail,
      `${seedId} class`,
      `/api/organisations/${id}/class-certifications`,
      { class: organisation.class, evidence, validFrom },
    );
  });
  // One after the other, so that the chooser of the log-in page keeps the order of the seed.
  for (const { seedId, organisationSeedId, email, displayName, roles } of people) {
    const path = `/api/organisations/${idOf(ids, organisationSeedId)}/members`;
    const held = roles.map(({ name, institutionSeedId }) => ({
      name,
      ...(institutionSeedId ? { institutionId: idOf(ids, institutionSeedId) } : {}),
    }));
    const body = { email, displayName, password: demoPassword, roles: held };
    ids.set(seedId, (await api.post(operatorEmail, seedId, path, body)).id);
  }
}

/** Proposed, approved, given a policy and prices by the manager of each institution. */
async function registerInstruments(api: SeedApi, ids: Ids): Promise<void> {
  await each(institutions, async ({ seedId }) => {
    const body = {
      institutionId: idOf(ids, seedId),
      text: usageTerms,
      effectiveFrom: sinceEver,
    };
    const terms = await api.post(managerOf(seedId), `${seedId} terms`, '/api/terms', body);
    ids.set(`${seedId} terms`, terms.id);
  });
  await each(instruments, async ({ seedId, institutionSeedId, description, policy, cards }) => {
    const manager = managerOf(institutionSeedId);
    const institutionId = idOf(ids, institutionSeedId);
    const files = await uploadFiles(api, seedId, manager, institutionId);
    const proposal = { ...description, ...files, institutionId };
    const { id } = await api.post(manager, seedId, '/api/instruments', proposal);
    ids.set(seedId, id);
    await api.post(manager, `${seedId} approval`, `/api/instruments/${id}/approval`);
    await api.post(manager, `${seedId} policy`, `/api/instruments/${id}/policies`, {
      ...policy,
      effectiveFrom: sinceEver,
    });
    for (const card of cards) {
      const key = `${seedId} card ${card.effectiveFrom}`;
      await api.post(manager, key, `/api/instruments/${id}/rate-cards`, card);
    }
  });
}

/** The pictures and documents of the few instruments that have any. */
async function uploadFiles(api: SeedApi, seedId: string, manager: string, institutionId: string) {
  const files = exampleFiles[seedId];
  if (!files) return {};
  const upload = (kind: FileKind, bytes: Buffer) => {
    const path = `/api/instrument-files?institutionId=${institutionId}&kind=${kind}`;
    return api.upload(manager, path, bytes);
  };
  const photos = [];
  for (const { alt, png } of files.photos) {
    photos.push({ alt, url: (await upload('photo', png())).url });
  }
  const documents = [];
  for (const { title, pdf } of files.documents) {
    documents.push({ title, url: (await upload('document', pdf())).url });
  }
  return { photos, documents };
}

/** The mail address of whoever manages an institution. */
function managerOf(institutionSeedId: string): string {
  const manager = people.find(({ roles }) =>
    roles.some(
      (role) => role.name === 'facility-manager' && role.institutionSeedId === institutionSeedId,
    ),
  );
  if (!manager) throw new Error(`Nobody in the seed manages ${institutionSeedId}`);
  return manager.email;
}

/** An organisation has agreed where the plan has it book; elsewhere accepting is still to be done. */
async function acceptTerms(api: SeedApi, ids: Ids): Promise<void> {
  const members = organisations.flatMap(
    ({ seedId }) => people.find((person) => person.organisationSeedId === seedId) ?? [],
  );
  const wanted = members.flatMap((member) =>
    institutions.map((institution) => ({ member, termsSeedId: `${institution.seedId} terms` })),
  );
  await each(
    wanted.filter(({ member, termsSeedId }) => bookedUnder(member, termsSeedId)),
    async ({ member, termsSeedId }) => {
      const termsId = idOf(ids, termsSeedId);
      const key = `${member.organisationSeedId} accepts ${termsSeedId}`;
      await api.post(member.email, key, '/api/agreements', { termsId });
    },
  );
}

/** Whether the plan has the person's organisation at the institution of these terms. */
function bookedUnder(member: PersonSeed, termsSeedId: string): boolean {
  return plannedPairs().has(`${member.organisationSeedId} ${termsSeedId}`);
}

let pairs: Set<string> | undefined;

function plannedPairs(): Set<string> {
  pairs ??= new Set(
    planBookings(systemClock()).map(({ personSeedId, instrumentSeedId }) => {
      const person = people.find(({ seedId }) => seedId === personSeedId);
      const instrument = instruments.find(({ seedId }) => seedId === instrumentSeedId);
      return `${person?.organisationSeedId} ${instrument?.institutionSeedId} terms`;
    }),
  );
  return pairs;
}

interface Step {
  readonly at: Instant;
  readonly run: () => Promise<void>;
}

async function liveThrough(
  api: SeedApi,
  ids: Ids,
  present: Instant,
  clock: SettableClock,
  say: (line: string) => void,
): Promise<void> {
  const steps = planBookings(present)
    .flatMap((booking, index) => stepsOf(api, ids, booking, `booking ${index}`, present))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
  let told = Date.now();
  for (const [index, { at, run }] of steps.entries()) {
    clock.set(at);
    await run();
    if (Date.now() - told > 1_000) {
      say(`seeding: ${index} of ${steps.length} bookings, check-ins and check-outs`);
      told = Date.now();
    }
  }
}

const bookedAheadMinutes = 4 * 1440;

/** What is done, and when, in the life of one planned booking. */
function stepsOf(
  api: SeedApi,
  ids: Ids,
  booking: BookingSeed,
  key: string,
  present: Instant,
): Step[] {
  const email = people.find(({ seedId }) => seedId === booking.personSeedId)?.email ?? '';
  const ahead = plusMinutes(booking.start, -bookedAheadMinutes);
  const bookedAt = ahead < present ? ahead : present;
  const hourLater = plusMinutes(bookedAt, 60);
  const cancelledAt = hourLater < present ? hourLater : present;
  let path = '';
  const step = (at: Instant, name: string, body: unknown = {}): Step => ({
    at,
    run: async () => {
      await api.post(email, `${key} ${name}`, `${path}/${name}`, body);
    },
  });
  const book: Step = {
    at: bookedAt,
    run: async () => {
      const { id } = await api.post(email, key, '/api/reservations', {
        instrumentId: idOf(ids, booking.instrumentSeedId),
        period: { start: booking.start, end: booking.end },
        serviceKind: booking.serviceKind,
        tariff: booking.tariff,
        quantity: booking.quantity,
        purpose: booking.purpose,
      });
      path = `/api/reservations/${id}`;
    },
  };
  switch (booking.outcome) {
    case 'booked':
      return [book];
    case 'cancelled':
      return [book, step(cancelledAt, 'cancellation', { reason: booking.reason })];
    case 'no-show':
      return [book];
    case 'run': {
      const { actualStart, actualEnd, options } = booking;
      const started = [book, step(actualStart, 'check-in')];
      if (actualEnd) return [...started, step(actualEnd, 'check-out', { options })];
      const soon = plusMinutes(actualStart, 1);
      return soon < present ? [...started, step(soon, 'options', { options })] : started;
    }
  }
}

/** Does the work for each, a few at the same time. */
async function each<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const worker = async (): Promise<void> => {
    for (let item = waiting.shift(); item; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

export { demoPassword };
