import { plusMinutes } from '@kyoyo/kernel';
import type { PeopleWorld } from '../people-world.ts';
import { fresh } from './operation.ts';

/** What somebody would like to book. */
export const wish = ({ ids, now }: PeopleWorld) => ({
  instrumentId: ids['instrument'],
  period: { start: now, end: plusMinutes(now, 60) },
  serviceKind: 'equipment-use',
  tariff: null,
  quantity: 1,
  purpose: fresh('purpose'),
});
