import { AppShell, Box, Burger, Button, Center, Group, Loader, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, Outlet, useLocation, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { api, got, type Session } from '../api.ts';
import { NoticeBell } from '../features/notices/bell.tsx';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { Tag } from '../parts/tag.tsx';
import { useLanguage } from '../language/language.tsx';
import { LogInPage } from '../features/session/log-in-page.tsx';
import { sessionQuery } from '../features/session/queries.ts';

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
            <Text fw={800} size="lg" c="brand.8">
              {t.appName}
            </Text>
          </Group>
          <Who session={session} />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="sm" aria-label={t.nav.label}>
        <Navigation session={session} onChosen={close} />
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

function Navigation(props: { readonly session: Session; readonly onChosen: () => void }) {
  const { t } = useLanguage();
  const has = (...names: string[]) => props.session.roles.some(({ name }) => names.includes(name));
  const links = [
    { to: '/instruments', label: t.nav.find, shown: true },
    { to: '/networks', label: t.networks.title, shown: true },
    { to: '/bookings', label: t.nav.bookings, shown: true },
    { to: '/consultations', label: t.nav.consultations, shown: true },
    { to: '/training', label: t.nav.training, shown: true },
    { to: '/board', label: t.nav.board, shown: true },
    {
      to: '/facility',
      label: t.facility.nav,
      shown: has('facility-staff', 'facility-manager'),
    },
    { to: '/charges', label: t.nav.charges, shown: true },
    {
      to: '/manage',
      label: t.nav.manage,
      shown: has('facility-staff', 'facility-manager'),
    },
    { to: '/audit', label: t.nav.audit, shown: has('operations', 'auditor') },
  ] as const;
  return (
    <Stack gap={4}>
      {links
        .filter(({ shown }) => shown)
        .map(({ to, label }) => (
          <Link key={to} to={to} className="nav-link" onClick={props.onChosen}>
            {label}
          </Link>
        ))}
    </Stack>
  );
}

function Who({ session }: { readonly session: Session }) {
  const { t, local, language, change } = useLanguage();
  const queries = useQueryClient();
  const logOut = useMutation({
    mutationFn: () => got(api.DELETE('/api/session' as never, {} as never)),
    onSettled: () => {
      queries.clear();
      queries.setQueryData(sessionQuery.queryKey, null);
    },
  });
  return (
    <Group gap="xs" wrap="nowrap">
      <NoticeBell personId={session.person.id} />
      <Box visibleFrom="sm" ta="right">
        <Text size="sm" fw={600}>
          {local(session.person.displayName)}
        </Text>
        <Text size="xs" c="gray.7">
          {local(session.organisation.name)}
        </Text>
      </Box>
      {session.organisation.class && (
        <Box visibleFrom="md">
          <Tag tone="good">{t.classes[session.organisation.class]}</Tag>
        </Box>
      )}
      <Button
        variant="subtle"
        size="compact-sm"
        lang={language === 'ja' ? 'en' : 'ja'}
        onClick={() => change(language === 'ja' ? 'en' : 'ja')}
      >
        {t.otherLanguage}
      </Button>
      <Button
        variant="default"
        size="compact-sm"
        loading={logOut.isPending}
        onClick={() => logOut.mutate()}
      >
        {t.nav.logOut}
      </Button>
    </Group>
  );
}
