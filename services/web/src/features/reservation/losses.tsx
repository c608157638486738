import { offerChangeNames } from '@kyoyo/contracts';
import { Text } from '@mantine/core';
import type { Reservation } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';

/** What keeps a booking from being used, and what the facility has changed of it. */
export function Losses({ reservation }: { readonly reservation: Reservation }) {
  const { t, local } = useLanguage();
  const { suspension, keptWaiting, touchedBy, contractLapsed } = reservation;
  const said = [
    ...(suspension?.resumedAt === null ? [t.bookings.suspended(suspension.reason)] : []),
    ...(keptWaiting?.freeSince === null ? [t.bookings.keptWaiting] : []),
    ...(contractLapsed ? [t.bookings.contractLapsed] : []),
    ...(touchedBy ? [t.bookings.touched(local(offerChangeNames[touchedBy]))] : []),
  ];
  return said.map((text) => (
    <Text key={text} size="sm" className="reason" data-tone="waiting">
      {text}
    </Text>
  ));
}
