import type { ServiceKind } from '@kyoyo/contracts';
import type { Period } from '@kyoyo/kernel';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Instrument, newKey } from '../../api.ts';
import { priceQuery } from '../instrument/queries.ts';
import { type ContractQuote, useContractQuotes } from './contract-choice.ts';
import type { Suggestion } from '../instrument/suggestion.ts';
import type { Repeat } from '../series/repeat.ts';

/** What a person fills in to book. */
export interface BookingFields {
  readonly period: Period;
  readonly serviceKind: ServiceKind;
  readonly quantity: number;
  readonly purpose: string;
  readonly technique: string | null;
  readonly accessoryIds: readonly string[];
  /** Null: whoever is free. */
  readonly operatorId: string | null;
  readonly project: string;
  readonly purchaseOrder: string;
  /** The consultation that it comes of and concludes. */
  readonly consultationId: string | null;
  /** Whom staff book it for; null: oneself. */
  readonly forPersonId: string | null;
  /** Null: the usage terms. */
  readonly contractId: string | null;
  /** Null: once. */
  readonly repeat: Repeat | null;
}

/** What each field is given. */
export interface FieldsProps {
  readonly instrument: Instrument;
  readonly fields: BookingFields;
  readonly onChange: (changed: Partial<BookingFields>) => void;
}

/** The state of the form. One key for one intention: what is tried again is the same command. */
export function useBookingForm(
  instrument: Instrument,
  initial: Period,
  suggestion: Suggestion | null,
) {
  const price = useQuery({ ...priceQuery(instrument.id), retry: false });
  const offered = servicesOf(
    instrument,
    (price.data?.unitPrices ?? []).flatMap(({ serviceKind, yen }) =>
      yen === null ? [] : [serviceKind],
    ),
  );
  const [chosenService, setService] = useState(suggestion?.service ?? null);
  const [chosenContract, setContract] = useState<string | null | undefined>(undefined);
  const [rest, setRest] = useState<Omit<BookingFields, 'serviceKind' | 'contractId'>>({
    period: initial,
    forPersonId: null,
    quantity: 1,
    purpose: '',
    technique: null,
    accessoryIds: [],
    operatorId: null,
    project: '',
    purchaseOrder: '',
    consultationId: suggestion?.consultationId ?? null,
    repeat: null,
  });
  const [key, setKey] = useState(newKey);
  const serviceKind = chosenService ?? offered[0] ?? 'equipment-use';
  const contracts = useContractQuotes(instrument.id, { ...rest, serviceKind });
  // The cheapest, unless somebody has chosen another one.
  const contractId = cheapestOf(chosenContract, contracts.data?.items);
  const fields: BookingFields = { ...rest, serviceKind, contractId };
  return {
    fields,
    key,
    renew: () => setKey(newKey()),
    isChoosing: contracts.isLoading,
    change: ({
      serviceKind: service,
      contractId: contract,
      ...changed
    }: Partial<BookingFields>) => {
      if (service) setService(service);
      if (contract !== undefined) setContract(contract);
      setRest((before) => ({ ...before, ...changed }));
      setKey(newKey());
    },
    services: offered.length > 0 ? offered : [serviceKind],
    countsUnits: ['count', 'person-time'].includes(price.data?.card.unit.kind ?? ''),
  };
}

const cheapestOf = (
  chosen: string | null | undefined,
  quotes: readonly ContractQuote[] | undefined,
): string | null =>
  chosen === undefined ? (quotes?.find(({ totals }) => totals)?.contractId ?? null) : chosen;

/** What has a price and is not ruled out by the policy. */
const servicesOf = (
  { policy }: Instrument,
  priced: readonly ServiceKind[],
): readonly ServiceKind[] =>
  priced.filter((service) =>
    service === 'equipment-use' ? policy?.operator !== 'required' : policy?.operator !== 'none',
  );

/** The same as the platform asks for it; the time comes beside it. */
export const wishOf = (instrument: Instrument, fields: BookingFields) => ({
  instrumentId: instrument.id,
  serviceKind: fields.serviceKind,
  quantity: fields.quantity,
  purpose: fields.purpose,
  technique: fields.technique,
  project: fields.project.trim() || null,
  purchaseOrder: fields.purchaseOrder.trim() || null,
  consultationId: fields.consultationId,
  contractId: fields.contractId,
  accessoryIds: [...fields.accessoryIds],
});

export const withOperator = ({ serviceKind, operatorId }: BookingFields) => ({
  operatorId: serviceKind === 'equipment-use' ? null : operatorId,
});
