import type { Role } from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';
import { demoPassword } from '../src/seed/load.ts';
import { startFacility } from './facility-platform.ts';
import type { Somebody } from './service-calls.ts';
import { openWindows, type Viewport } from './windows.ts';

/** Somebody who can log in. */
export interface Known extends Somebody {
  readonly name: string;
  readonly email: string;
}

/** A facility on a platform of a test's own, and people who look at its pages. */
export async function startFacilityPages() {
  const facility = await startFacility({ pages: true });
  const { platform, done } = facility;
  const windows = await openWindows(platform.url);
  const itsOrganisation = facility.people[0].organisationId;
  const operations = { ...facility.people[0], roles: [{ name: 'operations' }] } as const;

  /** One more person, of the organisation that has agreed to the terms unless it is another. */
  async function join(
    name: string,
    roles: readonly Role[] = [{ name: 'member' }],
    organisationId = itsOrganisation,
  ): Promise<Known> {
    const email = `${newId()}@example.jp`;
    const displayName = { ja: name, en: name };
    const member = { email, displayName, password: demoPassword, roles };
    const path = `/api/organisations/${organisationId}/members`;
    const { id: personId } = await done(operations, path, member);
    return { personId, organisationId, roles, name, email };
  }

  const works = (...names: ('facility-manager' | 'facility-staff')[]): Role[] =>
    names.map((name) => ({ name, institutionId: facility.institutionId }));

  return {
    ...facility,
    operations,
    join,
    works,
    open: ({ email }: Known, path: string, viewport?: Viewport) =>
      windows.open(email, path, viewport),
    async stop() {
      await windows.close();
      await facility.stop();
    },
  };
}

export type FacilityPages = Awaited<ReturnType<typeof startFacilityPages>>;
