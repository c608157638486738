import { derivedId, newId } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import { organisationStream } from '../organisation/stream.ts';
import type { Tables } from '../schema.ts';
import { join } from './commands.ts';

export interface FirstOperator {
  readonly email: string;
  readonly password: string;
}

/**
 * On an empty platform somebody must be able to register the first organisation. Replicas that
 * start together make the same organisation, and the second to come finds the mail address taken.
 */
export async function ensureFirstOperator(
  parts: Parts<Tables>,
  { email, password }: FirstOperator,
): Promise<void> {
  const { rowCount } = await parts.database.pool.query('SELECT 1 FROM person_vault LIMIT 1');
  if (rowCount) return;
  const context = { actor: 'system', correlationId: newId() } as const;
  const organisationId = derivedId('operations');
  const name = { ja: 'Kyoyo 運営', en: 'Kyoyo operations' };
  const registration = { name, corporateNumber: null };
  await parts.store.execute(organisationStream, {
    streamId: organisationId,
    command: { type: 'RegisterOrganisation', registration },
    context,
  });
  const displayName = { ja: '運営担当', en: 'Operations' };
  const roles = [{ name: 'operations' as const }, { name: 'auditor' as const }];
  await join(parts, { organisationId, email, password, displayName, roles }, context);
}
