import type {
  AllowanceTerms,
  AttributionEvent,
  ContractPrice,
  Coverage,
  EndedRun,
  Envelope,
  OwedFee,
} from '@kyoyo/contracts';
import type { Executor } from '@kyoyo/event-store';
import { causedBy } from '@kyoyo/service-kit';
import { agreementIdOf } from '../agreement/stream.ts';
import { countedMinutes, minutesOf, shareOfMinutes } from '../allowance/counted.ts';
import { setUse } from '../allowance/using.ts';
import type { Tables } from '../schema.ts';

type Contract = Pick<AttributionEvent['data'], 'agreementId' | 'contractForm' | 'price'>;
type Tx = Executor<Tables>;

/** To which contract a run, or a fee, belongs, and what that says of its price. */
export async function contractOf(
  tx: Tx,
  of: EndedRun | OwedFee,
  envelope: Envelope,
): Promise<Contract> {
  if (of.contractId === null) {
    const { organisationId, institutionId, termsVersion } = of;
    return {
      agreementId: agreementIdOf(organisationId, institutionId),
      contractForm: 'usage-terms',
      price: { form: 'usage-terms', termsVersion },
    };
  }
  const { rows } = await tx.client.query('SELECT coverage FROM coverage WHERE contract_id = $1', [
    of.contractId,
  ]);
  const coverage: Coverage | undefined = rows[0]?.coverage;
  if (!coverage) throw new Error(`contract-unknown: ${of.contractId}`);
  return {
    agreementId: of.contractId,
    contractForm: coverage.form,
    price: await priceUnder(tx, coverage, of, envelope),
  };
}

async function priceUnder(
  tx: Tx,
  { form, research }: Coverage,
  of: EndedRun | OwedFee,
  envelope: Envelope,
): Promise<ContractPrice> {
  if (form !== 'subscription') {
    return { form, ...(research ?? { indirectPercent: null, classFactor: null }) };
  }
  const { reservationId, personId, contractId, reserved: period } = of;
  const minutesBy = ({ basis }: AllowanceTerms) =>
    'used' in of ? countedMinutes(of, basis) : shareOfMinutes(minutesOf(period), of.feePercent);
  const wish = { reservationId, personId, contractId, period, saidAt: envelope.time, minutesBy };
  const price = await setUse(tx, wish, causedBy(envelope));
  if (!price) throw new Error(`allowance-unknown: ${contractId} at ${period.start}`);
  return price;
}
