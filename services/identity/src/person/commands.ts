import { type Bilingual, problem, type Role } from '@kyoyo/contracts';
import { type CommandContext, isDatabaseError } from '@kyoyo/event-store';
import { newId } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import { hash } from '@node-rs/argon2';
import type { Tables } from '../schema.ts';
import { personStream } from './stream.ts';

export interface NewMember {
  readonly organisationId: string;
  readonly email: string;
  readonly displayName: Bilingual;
  readonly password: string;
  readonly roles: readonly Role[];
}

/** Name, mail and password go into the vault, in the same transaction as the event. */
export async function join(
  { store, database }: Parts<Tables>,
  { organisationId, roles, ...personal }: NewMember,
  context: CommandContext,
) {
  const personId = newId();
  const vault = database.query.insertInto('person_vault').values({
    person_id: personId,
    email: personal.email.toLowerCase(),
    display_name: JSON.stringify(personal.displayName),
    password_hash: await hash(personal.password),
  });
  return store.execute(personStream, {
    streamId: personId,
    command: { type: 'JoinOrganisation', organisationId, roles },
    context,
    isNew: true,
    alongside: [vault],
    explain: (error) =>
      isDatabaseError(error, '23505', 'person_vault_email_key')
        ? problem('already-exists')
        : undefined,
  });
}
