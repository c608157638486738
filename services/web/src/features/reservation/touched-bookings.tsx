import './touched.css';
import {
  type Problem,
  problems,
  problemText,
  type ProblemSlug,
  type ReservationStatus,
} from '@kyoyo/contracts';
import { Alert, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { formatPeriod } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { usePeople } from '../people/queries.ts';
import { useOrganisations } from '../people/queries.ts';

interface Touched {
  readonly reservationId: string;
  readonly period: { readonly start: string; readonly end: string };
  readonly organisationId: string;
  readonly personId: string;
  readonly status?: ReservationStatus;
  /** Which rules it would break. */
  readonly problems?: readonly { readonly slug: string }[];
}

/** What is said of none, of so many, and of what to do about them. */
interface Words {
  readonly none: string;
  readonly title: (count: number) => string;
  readonly help: string;
}

const problemOf = ({ slug, ...members }: { readonly slug: string }): Problem => ({
  slug: slug in problems ? (slug as ProblemSlug) : 'internal',
  members,
});

/** Which bookings something would touch that staff are about to do, and how. */
export function TouchedBookings(props: {
  readonly items: readonly Touched[];
  readonly words: Words;
}) {
  const { items, words } = props;
  const { t, local, language } = useLanguage();
  const people = usePeople(items.map(({ personId }) => personId));
  const organisations = useOrganisations(items.map(({ organisationId }) => organisationId));
  if (items.length === 0) {
    return (
      <Alert color="brand" variant="light" role="status">
        <Text size="sm">{words.none}</Text>
      </Alert>
    );
  }
  return (
    <Alert
      color="yellow"
      variant="light"
      role="status"
      title={<span className="touched-title">{words.title(items.length)}</span>}
    >
      <Stack gap="xs">
        <Text size="sm">{words.help}</Text>
        <ul className="touched">
          {items.map(
            ({ reservationId, period, personId, organisationId, status, problems: why }) => {
              const person = people.get(personId);
              const organisation = organisations.get(organisationId);
              return (
                <li key={reservationId}>
                  <Link to="/history/$id" params={{ id: reservationId }} className="plain-link">
                    {formatPeriod(period, language)}
                  </Link>{' '}
                  {person && local(person)} {organisation && local(organisation)}
                  {status && ` (${t.status[status]})`}
                  {why && (
                    <ul>
                      {why.map((one) => (
                        <li key={one.slug}>{problemText(problemOf(one), language)}</li>
                      ))}
                    </ul>
                  )}
                </li>
              );
            },
          )}
        </ul>
      </Stack>
    </Alert>
  );
}
