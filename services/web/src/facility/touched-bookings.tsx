import { type Problem, problems, problemText, type ProblemSlug } from '@kyoyo/contracts';
import { Alert, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { formatPeriod } from '../format.ts';
import { useLanguage } from '../language/language.tsx';
import { usePeople } from '../queries.ts';
import { useOrganisations } from './names.ts';

interface Touched {
  readonly reservationId: string;
  readonly period: { readonly start: string; readonly end: string };
  readonly organisationId: string;
  readonly personId: string;
  readonly problems: readonly { readonly slug: string }[];
}

const problemOf = ({ slug, ...members }: Touched['problems'][number]): Problem => ({
  slug: slug in problems ? (slug as ProblemSlug) : 'internal',
  members,
});

/** Which bookings would break the rules that are being written, and why. */
export function TouchedBookings({ items }: { readonly items: readonly Touched[] }) {
  const { t, local, language } = useLanguage();
  const people = usePeople(items.map(({ personId }) => personId));
  const organisations = useOrganisations(items.map(({ organisationId }) => organisationId));
  if (items.length === 0) {
    return (
      <Alert color="brand" variant="light" role="status">
        <Text size="sm" c="dark">
          {t.policies.untouched}
        </Text>
      </Alert>
    );
  }
  return (
    <Alert
      color="yellow"
      variant="light"
      role="status"
      title={<span className="touched-title">{t.policies.touched(items.length)}</span>}
    >
      <Stack gap="xs">
        <Text size="sm" c="dark">
          {t.policies.touchedHelp}
        </Text>
        <ul className="touched">
          {items.map(({ reservationId, period, personId, organisationId, problems: why }) => {
            const person = people.get(personId);
            const organisation = organisations.get(organisationId);
            return (
              <li key={reservationId}>
                <Link to="/history/$id" params={{ id: reservationId }} className="plain-link">
                  {formatPeriod(period, language)}
                </Link>{' '}
                {person && local(person)} {organisation && local(organisation)}
                <ul>
                  {why.map((one) => (
                    <li key={one.slug}>{problemText(problemOf(one), language)}</li>
                  ))}
                </ul>
              </li>
            );
          })}
        </ul>
      </Stack>
    </Alert>
  );
}
