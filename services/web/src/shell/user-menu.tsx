import { Box, Button, Group, Text } from '@mantine/core';
import type { Session } from '../api.ts';
import { NoticeBell } from '../features/notices/bell.tsx';
import { useLogOut } from '../features/session/log-out.ts';
import { useLanguage } from '../language/language.tsx';
import { Tag } from '../parts/tag.tsx';
import { SchemeSwitch } from './scheme-switch.tsx';
import { SearchButton } from './search/button.tsx';

/** Who is logged in, and how they want the platform to look and speak. */
export function UserMenu({ session }: { readonly session: Session }) {
  const { t, local, language, change } = useLanguage();
  const logOut = useLogOut();
  return (
    <Group gap="xs" wrap="nowrap">
      <SearchButton session={session} />
      <NoticeBell personId={session.person.id} />
      <Box visibleFrom="sm" ta="right">
        <Text size="sm" fw={600}>
          {local(session.person.displayName)}
        </Text>
        <Text size="xs" c="dimmed">
          {local(session.organisation.name)}
        </Text>
      </Box>
      {session.organisation.class && (
        <Box visibleFrom="md">
          <Tag tone="good">{t.classes[session.organisation.class]}</Tag>
        </Box>
      )}
      <Box visibleFrom="sm">
        <SchemeSwitch />
      </Box>
      <Button
        variant="subtle"
        size="compact-sm"
        lang={language === 'ja' ? 'en' : 'ja'}
        onClick={() => change(language === 'ja' ? 'en' : 'ja')}
      >
        {t.otherLanguage}
      </Button>
      <Button
        visibleFrom="sm"
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
