import { useQuery } from '@tanstack/react-query';
import type { Reservation } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatPeriod, listed } from '../../parts/format.ts';
import { useContractName } from '../booking/contract-choice.ts';
import { accessoriesQuery } from '../accessories/queries.ts';
import { termIn } from '../instrument/terms.ts';
import { useUsedOptions } from '../options/used.tsx';
import { usePeople } from '../people/queries.ts';

/** What a booking is for, who does it with what, and what became of it; what is not so left out. */
export function useParticulars(
  reservation: Reservation,
  /** Whether it is said whose it is. */
  { named }: { readonly named: boolean },
): readonly { readonly name: string; readonly text: string }[] {
  const { t, local, language } = useLanguage();
  const { booking, slot, startedAt, endedAt, reason, options } = reservation;
  const accessoryIds = slot.accessories.map(({ accessoryId }) => accessoryId);
  const accessories = useQuery({
    ...accessoriesQuery({ instrumentId: slot.instrumentId }),
    enabled: accessoryIds.length > 0,
  });
  const booked = (accessories.data?.items ?? []).filter(({ id }) => accessoryIds.includes(id));
  const names = usePeople([named ? booking.personId : null, slot.operatorId]);
  const nameOf = (id: string | null): string | null => {
    const name = id === null ? undefined : names.get(id);
    return name ? local(name) : null;
  };
  const taken = useUsedOptions(slot.instrumentId, options, slot.period.start);
  const contract = useContractName(booking.contractId);
  const { technique, project, purchaseOrder } = booking;
  const used = startedAt && endedAt && formatPeriod({ start: startedAt, end: endedAt }, language);
  const facts: [name: string, text: string | null | undefined][] = [
    [t.changing.reason, reason],
    [t.changing.by, named ? nameOf(booking.personId) : null],
    [t.reserving.operator, nameOf(slot.operatorId)],
    [t.changing.technique, technique && termIn(technique, language)],
    [
      t.reserving.accessories,
      listed(
        booked.map(({ name }) => local(name)),
        language,
      ),
    ],
    [t.contractChoice.title, contract],
    [t.changing.project, project],
    [t.changing.purchaseOrder, purchaseOrder],
    [t.bookings.used, used],
    [t.options.title, taken],
  ];
  return facts.flatMap(([name, text]) => (text ? [{ name, text }] : []));
}
