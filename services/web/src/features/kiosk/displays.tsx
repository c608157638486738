import './kiosk.css';
import { Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Empty, Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useLanguage } from '../../language/language.tsx';
import { useInstrumentsOf } from '../facility/workplaces.ts';

/** The page that a tablet at each instrument shows. */
export function Displays({ institutionId }: { readonly institutionId: string }) {
  const { t, local } = useLanguage();
  const { query, items } = useInstrumentsOf(institutionId);
  return (
    <Stack gap="sm">
      <Text size="sm">{t.displays.help}</Text>
      <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />
      {query.isPending && <Loading />}
      {query.data && items.length === 0 && <Empty text={t.facility.noInstruments} />}
      <ul className="display-list">
        {items.map(({ id, name, location }) => (
          <li key={id}>
            <div>
              <Text fw={600}>{local(name)}</Text>
              <Text size="sm" c="dimmed">
                {local(location)}
              </Text>
            </div>
            <Link
              to="/kiosk-display/$instrumentId"
              params={{ instrumentId: id }}
              target="_blank"
              className="plain-link"
              aria-label={t.displays.openOf(local(name))}
            >
              {t.displays.open}
            </Link>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
