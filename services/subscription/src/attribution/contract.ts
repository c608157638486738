import type {
  AttributionEvent,
  ContractPrice,
  Coverage,
  EndedRun,
  OwedFee,
} from '@kyoyo/contracts';
import type pg from 'pg';
import { agreementIdOf } from '../agreement/stream.ts';

type Contract = Pick<AttributionEvent['data'], 'agreementId' | 'contractForm' | 'price'>;

/** To which contract a run, or a fee, belongs, and what that says of its price. */
export async function contractOf(tx: pg.ClientBase, of: EndedRun | OwedFee): Promise<Contract> {
  if (of.contractId === null) {
    const { organisationId, institutionId, termsVersion } = of;
    return {
      agreementId: agreementIdOf(organisationId, institutionId),
      contractForm: 'usage-terms',
      price: { form: 'usage-terms', termsVersion },
    };
  }
  const { rows } = await tx.query('SELECT coverage FROM coverage WHERE contract_id = $1', [
    of.contractId,
  ]);
  const coverage: Coverage | undefined = rows[0]?.coverage;
  if (!coverage) throw new Error(`contract-unknown: ${of.contractId}`);
  return {
    agreementId: of.contractId,
    contractForm: coverage.form,
    price: priceUnder(coverage),
  };
}

function priceUnder({ form, research }: Coverage): ContractPrice {
  if (form === 'subscription') throw new Error('A subscription says its price by its allowance');
  return { form, ...(research ?? { indirectPercent: null, classFactor: null }) };
}
