import type { AccountEvent, CustomerAccount, Problem } from '@kyoyo/contracts';
import { accept, type Decision, derivedId } from '@kyoyo/kernel';
import { row, stream } from '../schema.ts';

/** One for each institution and organisation. */
export const accountIdOf = (institutionId: string, organisationId: string): string =>
  derivedId('account', institutionId, organisationId);

/** What an organisation is to an institution as a customer, as it was last said. */
export const accountStream = stream({
  name: 'account',
  form: 1,
  initial: null as CustomerAccount | null,
  decide: (
    known: CustomerAccount | null,
    account: CustomerAccount,
  ): Decision<AccountEvent, Problem> =>
    JSON.stringify(known) === JSON.stringify(account)
      ? accept()
      : accept({ type: 'AccountDescribed', data: account }),
  evolve: (_, { data }: AccountEvent) => data,
  tables: { account: ['account_id'] },
  rows: (account, { id, version }) =>
    account
      ? [
          row('account', {
            account_id: id,
            institution_id: account.institutionId,
            organisation_id: account.organisationId,
            data: JSON.stringify(account),
            version,
          }),
        ]
      : [],
});
