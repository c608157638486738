import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Session } from '../api.ts';
import { waitingQuery } from '../features/reservation/queries.ts';
import { useLanguage } from '../language/language.tsx';
import { pagesOf } from './pages.ts';

export function Navigation(props: { readonly session: Session; readonly onChosen: () => void }) {
  const { t } = useLanguage();
  const { session, onChosen } = props;
  const waiting = useWaiting(session);
  return (
    <Stack gap="sm">
      {pagesOf(session, t)
        .filter(({ links }) => links.length > 0)
        .map(({ name, links }) => (
          <div key={name} role="group" aria-label={name}>
            <Text size="xs" c="dimmed" px="sm" mb={2} aria-hidden>
              {name}
            </Text>
            {links.map(({ to, label }) => (
              <Link key={to} to={to} className="nav-link" onClick={onChosen}>
                {label}
                {to === '/facility' && waiting > 0 && (
                  <span
                    className="nav-count"
                    aria-label={t.facility.waitingCount(waiting)}
                    role="img"
                  >
                    {waiting}
                  </span>
                )}
              </Link>
            ))}
          </div>
        ))}
    </Stack>
  );
}

/** How many requests wait for the word of who is logged in, where they work. */
function useWaiting({ roles }: Session): number {
  const workplace = roles.find(
    ({ name, institutionId }) => name.startsWith('facility-') && institutionId,
  );
  const { data } = useQuery({
    ...waitingQuery(workplace?.institutionId ?? ''),
    enabled: workplace !== undefined,
  });
  return data?.total ?? 0;
}

/** Under the thumb: the four places that one goes to most. */
export function BottomBar({ session }: { readonly session: Session }) {
  const { t } = useLanguage();
  const works = session.roles.some(({ name }) => name.startsWith('facility-'));
  const places = [
    { to: '/instruments', label: t.nav.findShort },
    { to: '/bookings', label: t.nav.bookings },
    { to: '/board', label: t.nav.boardShort },
    works
      ? ({ to: '/facility', label: t.facility.nav } as const)
      : ({ to: '/charges', label: t.nav.charges } as const),
  ] as const;
  return (
    <nav className="bottom-bar" aria-label={t.nav.places}>
      {places.map(({ to, label }) => (
        <Link key={to} to={to} className="bottom-link">
          {label}
        </Link>
      ))}
    </nav>
  );
}
