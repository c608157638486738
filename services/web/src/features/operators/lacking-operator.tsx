import { Button, Card, Group, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { formatPeriod } from '../../parts/format.ts';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useLanguage } from '../../language/language.tsx';
import { useInstrumentsOf } from '../facility/workplaces.ts';
import { usePeople } from '../people/queries.ts';
import { reservationsQuery } from '../reservation/queries.ts';
import type { Assigned } from './assign-dialog.tsx';

/** Bookings whose operator is gone, whenever they are: somebody has to be found. */
export function LackingOperator(props: {
  readonly institutionId: string;
  readonly onAssign: (run: Assigned) => void;
}) {
  const { t, local, language } = useLanguage();
  const { institutionId, onAssign } = props;
  const { byId } = useInstrumentsOf(institutionId);
  const list = useInfiniteQuery(
    reservationsQuery({ scope: 'institution', institutionId, lacking: 'operator', when: 'coming' }),
  );
  const items = itemsOf(list.data);
  const people = usePeople(items.map(({ booking }) => booking.personId));
  return (
    <>
      {items.map(({ id: reservationId, booking, slot }) => {
        const instrument = byId.get(slot.instrumentId);
        const person = people.get(booking.personId);
        return (
          <Card key={reservationId} component="article" withBorder padding="sm">
            <Group justify="space-between" gap="xs">
              <div>
                <Text fw={600}>{formatPeriod(slot.period, language)}</Text>
                <Text size="sm">
                  {instrument && local(instrument.name)} — {person && local(person)}
                </Text>
                <Tag tone="bad">{t.operators.lacking}</Tag>
              </div>
              <Button size="xs" onClick={() => onAssign({ ...slot, reservationId })}>
                {t.operators.assign}
              </Button>
            </Group>
          </Card>
        );
      })}
      <More list={list} shown={items.length} />
    </>
  );
}
