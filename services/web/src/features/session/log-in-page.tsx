import {
  Anchor,
  Box,
  Button,
  Card,
  Center,
  Container,
  Group,
  PasswordInput,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
  Title,
  UnstyledButton,
} from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, got, newKey, withKey, type Session } from '../../api.ts';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useLanguage } from '../../language/language.tsx';
import { sessionQuery, demoPeopleQuery } from './queries.ts';

export function LogInPage() {
  const { t, language, change } = useLanguage();
  const queries = useQueryClient();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const logIn = useMutation({
    mutationFn: (credentials: { email: string; password: string }) =>
      got<Session>(
        api.POST('/api/sessions' as never, { ...withKey(newKey()), body: credentials } as never),
      ),
    onSuccess: (session) => queries.setQueryData(sessionQuery.queryKey, session),
  });
  return (
    <Box component="main" mih="100vh" bg="var(--surface)" py={40}>
      <Container size="lg">
        <Group justify="space-between" mb="xl">
          <Box>
            <Title order={1} c="var(--accent)">
              {t.appName}
            </Title>
            <Text size="lg">{t.tagline}</Text>
          </Box>
          <Anchor
            component="button"
            c="var(--accent)"
            underline="always"
            lang={language === 'ja' ? 'en' : 'ja'}
            onClick={() => change(language === 'ja' ? 'en' : 'ja')}
          >
            {t.otherLanguage}
          </Anchor>
        </Group>
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl" style={{ alignItems: 'start' }}>
          <Card
            component="form"
            withBorder
            padding="lg"
            onSubmit={(event) => {
              event.preventDefault();
              logIn.mutate({ email, password });
            }}
          >
            <Stack>
              <Title order={2} size="h3">
                {t.logIn.title}
              </Title>
              <TextInput
                label={t.logIn.email}
                type="email"
                autoComplete="username"
                required
                value={email}
                onChange={(event) => setEmail(event.currentTarget.value)}
              />
              <PasswordInput
                label={t.logIn.password}
                autoComplete="current-password"
                required
                value={password}
                onChange={(event) => setPassword(event.currentTarget.value)}
              />
              <ProblemAlert error={logIn.error} />
              <Button type="submit" loading={logIn.isPending}>
                {t.logIn.submit}
              </Button>
            </Stack>
          </Card>
          <DemoPeople onChoose={logIn.mutate} />
        </SimpleGrid>
      </Container>
    </Box>
  );
}

/** Who there is in a demonstration; on a real platform the list is not there and nothing shows. */
function DemoPeople(props: {
  readonly onChoose: (credentials: { email: string; password: string }) => void;
}) {
  const { t, local } = useLanguage();
  const demo = useQuery(demoPeopleQuery);
  if (demo.isError) return <ProblemAlert error={demo.error} onRetry={() => void demo.refetch()} />;
  if (!demo.data) return <Center />;
  const { password, people } = demo.data;
  return (
    <Box>
      <Title order={2} size="h3">
        {t.logIn.demo}
      </Title>
      <Text c="dimmed" mb="sm">
        {t.logIn.demoHint}
      </Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs">
        {people.map((person) => (
          <UnstyledButton
            key={person.email}
            onClick={() => props.onChoose({ email: person.email, password })}
          >
            <Card withBorder padding="sm" h="100%">
              <Text fw={600}>{local(person.displayName)}</Text>
              <Text size="sm" c="dimmed">
                {local(person.organisation)}
              </Text>
              <Text size="xs" c="var(--accent)">
                {person.roles.map((role) => t.roles[role]).join('・')}
              </Text>
            </Card>
          </UnstyledButton>
        ))}
      </SimpleGrid>
    </Box>
  );
}
