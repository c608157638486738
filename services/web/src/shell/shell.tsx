import './shell.css';
import { BottomBar, Navigation } from './navigation.tsx';
import { AppShell, Box, Burger, Button, Center, Group, Loader, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useLocation, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { Session } from '../api.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { useRowKeys } from '../parts/rows/keys.ts';
import { useLanguage } from '../language/language.tsx';
import { LogInPage } from '../features/session/log-in-page.tsx';
import { LogInAgain } from '../features/session/log-in-again.tsx';
import { useLogOut } from '../features/session/log-out.ts';
import { sessionOver } from '../features/session/session-over.ts';
import { sessionQuery } from '../features/session/queries.ts';
import { useOnline } from '../live/knowledge.ts';
import { UserMenu } from './user-menu.tsx';
import { SchemeSwitch } from './scheme-switch.tsx';

/** The frame of every page; without a session there is only the log-in. */
export function Shell() {
  const session = useQuery(sessionQuery);
  const { t } = useLanguage();
  const isSignedIn = Boolean(session.data);
  useEffect(() => sessionOver.setSignedIn(isSignedIn), [isSignedIn]);
  if (session.isPending) {
    return (
      <Center h="100vh">
        <Loader aria-label={t.loading} />
      </Center>
    );
  }
  if (session.isError && !session.data) {
    return <ProblemAlert error={session.error} onRetry={() => void session.refetch()} />;
  }
  if (!session.data) return <LogInPage />;
  return (
    <>
      <Inside key={session.data.person.id} session={session.data} />
      <LogInAgain session={session.data} />
    </>
  );
}

function Inside({ session }: { readonly session: Session }) {
  const { t, local } = useLanguage();
  const { pathname } = useLocation();
  const [opened, { toggle, close }] = useDisclosure(false);
  usePagesAtHand();
  useRowKeys();
  // A tablet at an instrument shows that alone.
  if (pathname.startsWith('/kiosk-display/')) return <Outlet />;
  return (
    <AppShell
      header={{ height: 60 }}
      footer={{ height: { base: 54, sm: 0 } }}
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
            <Link to="/" className="logo" aria-label={t.home}>
              {t.appName}
            </Link>
          </Group>
          <UserMenu session={session} />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="sm" aria-label={t.nav.label}>
        <Navigation session={session} onChosen={close} />
        <Box hiddenFrom="sm" mt="md" pt="sm" className="nav-who">
          <Text size="sm" fw={600}>
            {local(session.person.displayName)}
          </Text>
          <Text size="xs" c="dimmed">
            {local(session.organisation.name)}
          </Text>
          <Group gap="xs" mt={4}>
            <SchemeSwitch />
            <LogOut />
          </Group>
        </Box>
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1}>
        <OfflineBar />
        <Outlet />
      </AppShell.Main>
      <AppShell.Footer hiddenFrom="sm">
        <BottomBar session={session} />
      </AppShell.Footer>
    </AppShell>
  );
}

function LogOut() {
  const { t } = useLanguage();
  const logOut = useLogOut();
  return (
    <Button variant="default" loading={logOut.isPending} onClick={() => logOut.mutate()}>
      {t.nav.logOut}
    </Button>
  );
}

function OfflineBar() {
  const { t } = useLanguage();
  const online = useOnline();
  return (
    <p role="status" className="offline-bar" hidden={online}>
      {!online && (
        <>
          <b>{t.known.offline}</b> {t.known.offlineHelp}
        </>
      )}
    </p>
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
