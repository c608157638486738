import { offerChangeNames } from '@kyoyo/contracts';
import { Text } from '@mantine/core';
import type { Reservation } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';

/** What the facility has taken from a booking, or changed of it: it costs nothing to leave. */
export function Losses({ reservation }: { readonly reservation: Reservation }) {
  const { t, local } = useLanguage();
  const { suspension, touchedBy } = reservation;
  const said = [
    ...(suspension?.resumedAt === null ? [t.bookings.suspended(suspension.reason)] : []),
    ...(touchedBy ? [t.bookings.touched(local(offerChangeNames[touchedBy]))] : []),
  ];
  return said.map((text) => (
    <Text key={text} size="sm" className="reason" data-tone="waiting">
      {text}
    </Text>
  ));
}
