import { exampleOf } from '@kyoyo/contracts';
import { japanDate } from '@kyoyo/kernel';
import type { PeopleWorld } from '../people-world.ts';
import { both, fresh } from './operation.ts';

/** From this amount on it takes two: the same for all, since whoever is bound does not change it alone. */
export const fourEyesFromYen = 900_000_000;

const { data } = exampleOf('billing', 'IssuerDescribed');

/** Another name each time. */
export const issuer = ({ ids, now }: PeopleWorld) => ({
  ...(data as object),
  institutionId: ids['institution'],
  name: both(fresh('計測研究所')),
  registrationNumber: 'T7123456789012',
  isCorporation: true,
  reminders: [],
  fourEyesFromYen,
  effectiveFrom: japanDate(now),
});
