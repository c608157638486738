import { type Bilingual, type Problem, problem, type Role } from '@kyoyo/contracts';
import { type CommandContext, isDatabaseError } from '@kyoyo/event-store';
import { newId } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import { hash } from '@node-rs/argon2';
import { type OrganisationCommand, organisationDecider } from './organisation/stream.ts';
import { type PersonCommand, personDecider } from './person/stream.ts';
import { projectIdentity } from './projections.ts';
import type { Tables } from './schema.ts';

const organisation = {
  streamType: 'organisation',
  decider: organisationDecider,
  project: projectIdentity,
} as const;

const person = {
  streamType: 'person',
  decider: personDecider,
  project: projectIdentity,
} as const;

export interface NewMember {
  readonly organisationId: string;
  readonly email: string;
  readonly displayName: Bilingual;
  readonly password: string;
  readonly roles: readonly Role[];
}

const taken = (error: unknown): Problem | undefined =>
  isDatabaseError(error, '23505', 'person_vault_email_key') ||
  isDatabaseError(error, '23505', 'organisation_corporate_number_key')
    ? problem('already-exists')
    : undefined;

export function createCommands({ store, database }: Parts<Tables>) {
  return {
    changeOrganisation: (
      organisationId: string,
      command: OrganisationCommand,
      context: CommandContext,
    ) =>
      store.execute(organisation, {
        streamId: organisationId,
        command,
        context,
        isNew: command.type === 'RegisterOrganisation',
        reply: () => ({ id: organisationId }),
        explain: taken,
      }),

    /** Name, mail and password go into the vault, in the same transaction as the event. */
    async join(member: NewMember, context: CommandContext) {
      const personId = newId();
      const { organisationId, roles } = member;
      const vault = database.query.insertInto('person_vault').values({
        person_id: personId,
        email: member.email.toLowerCase(),
        display_name: JSON.stringify(member.displayName),
        password_hash: await hash(member.password),
      });
      return store.execute(person, {
        streamId: personId,
        command: { type: 'JoinOrganisation', organisationId, roles },
        context,
        isNew: true,
        reply: () => ({ id: personId }),
        alongside: [vault],
        explain: taken,
      });
    },

    changePerson: (personId: string, command: PersonCommand, context: CommandContext) =>
      store.execute(person, {
        streamId: personId,
        command,
        context,
        reply: () => ({ id: personId }),
      }),
  };
}

export type Commands = ReturnType<typeof createCommands>;
