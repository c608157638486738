import type { ContractFee, ContractFeeEvent, Problem } from '@kyoyo/contracts';
import { accept, type Decision, derivedId } from '@kyoyo/kernel';
import { row, stream } from '../schema.ts';

interface ContractFeeCommand {
  readonly type: 'RaiseFee';
  readonly fee: ContractFee;
}

/** The same for the same fee, such as that of a period, so that a repeat raises nothing twice. */
export const contractFeeIdOf = (
  { contractId, kind }: Pick<ContractFee, 'contractId' | 'kind'>,
  /** What tells it from others of its kind: when its period begins, what changed, or which instalment. */
  which: string,
): string => derivedId('contract-fee', contractId, kind, which);

/** One fee of a contract by itself, whatever is used under it: due once, and charged by billing. */
export const contractFeeStream = stream({
  name: 'contract-fee',
  form: 1,
  initial: null as ContractFee | null,
  decide,
  evolve: (_: ContractFee | null, { data }: ContractFeeEvent): ContractFee | null => data,
  tables: { contract_fee: ['fee_id'] },
  rows: (fee, { id }) =>
    fee
      ? [
          row('contract_fee', {
            fee_id: id,
            contract_id: fee.contractId,
            due_at: fee.dueAt,
            fee: JSON.stringify(fee),
          }),
        ]
      : [],
});

function decide(
  known: ContractFee | null,
  { fee }: ContractFeeCommand,
): Decision<ContractFeeEvent, Problem> {
  return known ? accept() : accept({ type: 'ContractFeeRaised', data: fee });
}
