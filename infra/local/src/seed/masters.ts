import type { FileKind } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import type { DemoData } from './demo-data.ts';
import { exampleFiles } from './example-files.ts';
import { demoPassword, organisations } from './organisations.ts';
import type { IdOf, Ids } from './past-of-instruments.ts';
import { tourFirst } from './people.ts';
import type { SeedApi } from './seed-api.ts';
import { usageTerms } from './usage-terms.ts';

export const operatorEmail = 'operations@example.jp';

const atOnce = 8;
/** Terms and policies of the demo hold for all of its past. */
const sinceEver = '2020-04-01T00:00:00+09:00';

/** Institutions, organisations, people and instruments, through the public interface. */
export async function registerMasters(api: SeedApi, data: DemoData): Promise<Ids> {
  const ids: Ids = new Map();
  const idOf = namedIn(ids);
  const registering = { api, data, ids, idOf };
  await registerInstitutions(registering);
  await registerOrganisations(registering);
  await registerInstruments(registering);
  return ids;
}

export const namedIn =
  (ids: Ids): IdOf =>
  (name) => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`The seed names ${name}, which is nowhere made`);
    return id;
  };

interface Registering {
  readonly api: SeedApi;
  readonly data: DemoData;
  readonly ids: Ids;
  readonly idOf: IdOf;
}

async function registerInstitutions({ api, data, ids, idOf }: Registering): Promise<void> {
  await each(data.institutions, async ({ seedId, name }) => {
    const { id } = await api.post(operatorEmail, seedId, '/api/institutions', { name });
    ids.set(seedId, id);
  });
  await each(data.networks, async ({ seedId, name, institutionSeedIds }) => {
    const institutionIds = institutionSeedIds.map(idOf);
    await api.post(operatorEmail, seedId, '/api/networks', { name, institutionIds });
  });
}

async function registerOrganisations({ api, data, ids, idOf }: Registering): Promise<void> {
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
  await each(
    tourFirst(data.people),
    async ({ seedId, organisationSeedId, email, displayName, roles }) => {
      const path = `/api/organisations/${idOf(organisationSeedId)}/members`;
      const held = roles.map(({ name, institutionSeedId }) => ({
        name,
        ...(institutionSeedId ? { institutionId: idOf(institutionSeedId) } : {}),
      }));
      const body = { email, displayName, password: demoPassword, roles: held };
      ids.set(seedId, (await api.post(operatorEmail, seedId, path, body)).id);
    },
  );
}

/** Proposed, approved, given a policy and prices by the manager of each institution. */
async function registerInstruments({ api, data, ids, idOf }: Registering): Promise<void> {
  await each(data.institutions, async ({ seedId }) => {
    const body = { institutionId: idOf(seedId), text: usageTerms, effectiveFrom: sinceEver };
    const terms = await api.post(managerOf(data, seedId), `${seedId} terms`, '/api/terms', body);
    ids.set(`${seedId} terms`, terms.id);
  });
  await each(
    data.instruments,
    async ({ seedId, institutionSeedId, description, policy, cards }) => {
      const manager = managerOf(data, institutionSeedId);
      const institutionId = idOf(institutionSeedId);
      const files = await uploadFiles(api, seedId, manager, institutionId);
      const proposal = { ...description, ...files, institutionId };
      const { id } = await api.post(manager, seedId, '/api/instruments', proposal);
      ids.set(seedId, id);
      await api.post(manager, `${seedId} policy`, `/api/instruments/${id}/policies`, {
        ...policy,
        effectiveFrom: sinceEver,
      });
      for (const card of cards) {
        const key = `${seedId} card ${card.effectiveFrom}`;
        await api.post(manager, key, `/api/instruments/${id}/rate-cards`, card);
      }
      // Last: prices that are quoted do not reach back.
      await api.post(manager, `${seedId} approval`, `/api/instruments/${id}/approval`);
    },
  );
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
function managerOf({ people }: DemoData, institutionSeedId: string): string {
  const manager = people.find(({ roles }) =>
    roles.some(
      (role) => role.name === 'facility-manager' && role.institutionSeedId === institutionSeedId,
    ),
  );
  if (!manager) throw new Error(`Nobody in the seed manages ${institutionSeedId}`);
  return manager.email;
}

/** Whoever represents each organisation accepts for all of it. */
export async function acceptTerms(
  api: SeedApi,
  data: DemoData,
  ids: Ids,
  present: Instant,
): Promise<void> {
  const idOf = namedIn(ids);
  await each(data.agreements(present), async ({ organisationSeedId, institutionSeedId }) => {
    const representative = data.people.find(
      (one) =>
        one.organisationSeedId === organisationSeedId &&
        one.roles.some(({ name }) => name === 'representative'),
    );
    if (!representative) throw new Error(`Nobody represents ${organisationSeedId} in the seed`);
    const termsId = idOf(`${institutionSeedId} terms`);
    const key = `${organisationSeedId} accepts ${institutionSeedId} terms`;
    await api.post(representative.email, key, '/api/agreements', { termsId });
  });
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
