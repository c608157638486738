import './shell.css';
import { Navigation } from './navigation.tsx';
import { AppShell, Box, Burger, Center, Group, Loader, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Outlet, useLocation, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { Session } from '../api.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { useLanguage } from '../language/language.tsx';
import { LogInPage } from '../features/session/log-in-page.tsx';
import { sessionQuery } from '../features/session/queries.ts';
import { UserMenu } from './user-menu.tsx';
import { SchemeSwitch } from './scheme-switch.tsx';

/** The frame of every page; without a session there is only the log-in. */
export function Shell() {
  const session = useQuery(sessionQuery);
  const { t } = useLanguage();
  if (session.isPending) {
    return (
      <Center h="100vh">
        <Loader aria-label={t.loading} />
      </Center>
    );
  }
  if (session.isError) {
    return <ProblemAlert error={session.error} onRetry={() => void session.refetch()} />;
  }
  return session.data ? <Inside session={session.data} /> : <LogInPage />;
}

function Inside({ session }: { readonly session: Session }) {
  const { t } = useLanguage();
  const { pathname } = useLocation();
  const [opened, { toggle, close }] = useDisclosure(false);
  usePagesAtHand();
  // A tablet at an instrument shows that alone.
  if (pathname.startsWith('/kiosk-display/')) return <Outlet />;
  return (
    <AppShell
      header={{ height: 60 }}
      navbar={{ width: 210, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      padding={{ base: 'sm', sm: 'lg' }}
    >
      <AppShell.Header>
        <a className="skip-link" href="#content">
          {t.skipToContent}
        </a>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <Burger
              opened={opened}
              onClick={toggle}
              hiddenFrom="sm"
              size="sm"
              aria-label={t.menu}
              aria-expanded={opened}
            />
            <Text fw={800} size="lg" c="var(--accent)">
              {t.appName}
            </Text>
          </Group>
          <UserMenu session={session} />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="sm" aria-label={t.nav.label}>
        <Navigation session={session} onChosen={close} />
        <Box hiddenFrom="sm" mt="md">
          <SchemeSwitch />
        </Box>
      </AppShell.Navbar>
      <AppShell.Main id="content">
        <Outlet />
      </AppShell.Main>
    </AppShell>
  );
}

/** Once the first page stands, the others are fetched, so that nobody waits for one later. */
function usePagesAtHand(): void {
  const { routesById } = useRouter();
  useEffect(() => {
    const fetchAll = () => {
      for (const { options } of Object.values(routesById)) {
        void (options.component as { preload?: () => unknown } | undefined)?.preload?.();
      }
    };
    // Safari has no such word for having nothing to do.
    if ('requestIdleCallback' in window) requestIdleCallback(fetchAll);
    else setTimeout(fetchAll, 1_000);
  }, [routesById]);
}
