import {
  Anchor,
  Box,
  Button,
  Card,
  Container,
  Group,
  SimpleGrid,
  Text,
  Title,
} from '@mantine/core';
import type { paths } from '@kyoyo/client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useLanguage } from '../../language/language.tsx';
import { LogInForm, useLogIn } from './log-in-form.tsx';
import { sessionQuery, demoPeopleQuery } from './queries.ts';

type DemoPeople = paths['/api/demo-people']['get']['responses'][200]['content']['application/json'];
type DemoPerson = DemoPeople['people'][number];

export function LogInPage() {
  const { t, language, change } = useLanguage();
  const queries = useQueryClient();
  const logIn = useLogIn((session) => queries.setQueryData(sessionQuery.queryKey, session));
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
          <Card withBorder padding="lg">
            <LogInForm logIn={logIn}>
              <Title order={2} size="h3">
                {t.logIn.title}
              </Title>
            </LogInForm>
          </Card>
          <DemoPeopleList onChoose={logIn.mutate} />
        </SimpleGrid>
      </Container>
    </Box>
  );
}

/** Who there is in a demonstration; on a real platform the list is not there and nothing shows. */
function DemoPeopleList(props: {
  readonly onChoose: (credentials: { email: string; password: string }) => void;
}) {
  const { t } = useLanguage();
  const demo = useQuery(demoPeopleQuery);
  if (demo.isError) return <ProblemAlert error={demo.error} onRetry={() => void demo.refetch()} />;
  if (!demo.data) return null;
  const { password, people } = demo.data;
  const groups = Map.groupBy(people, ({ roles }) => groupOf(roles));
  return (
    <Box>
      <Title order={2} size="h3">
        {t.logIn.demo}
      </Title>
      <Text c="dimmed" mb="sm">
        {t.logIn.demoHint}
      </Text>
      {demoGroups.map((group) => (
        <DemoGroup
          key={group}
          name={t.logIn.groups[group]}
          people={groups.get(group) ?? []}
          onChoose={(email) => props.onChoose({ email, password })}
        />
      ))}
    </Box>
  );
}

const demoGroups = ['user', 'finance', 'facility', 'operations', 'auditor'] as const;

/** What somebody does most; who does several things stands where fewest others do. */
function groupOf(roles: readonly string[]): (typeof demoGroups)[number] {
  if (roles.includes('operations')) return 'operations';
  if (roles.includes('auditor')) return 'auditor';
  if (roles.some((role) => role.startsWith('facility-'))) return 'facility';
  return roles.includes('finance') ? 'finance' : 'user';
}

/** More are a click away: the five groups are seen at once. */
const shownOfGroup = 4;

interface DemoGroupProps {
  readonly people: readonly DemoPerson[];
  readonly onChoose: (email: string) => void;
}

function DemoGroup({ name, people, onChoose }: DemoGroupProps & { readonly name: string }) {
  const { t } = useLanguage();
  if (people.length === 0) return null;
  const others = people.slice(shownOfGroup);
  return (
    <Box component="section" aria-label={name} mb="md">
      <Title order={3} size="h5" mb={6}>
        {name}
      </Title>
      <DemoButtons people={people.slice(0, shownOfGroup)} onChoose={onChoose} />
      {others.length > 0 && (
        <details className="demo-others">
          <summary>{t.logIn.others(others.length)}</summary>
          <DemoButtons people={others} onChoose={onChoose} />
        </details>
      )}
    </Box>
  );
}

function DemoButtons({ people, onChoose }: DemoGroupProps) {
  const { local } = useLanguage();
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={6} verticalSpacing={6}>
      {people.map(({ email, displayName, organisation }) => (
        <Button
          key={email}
          variant="default"
          size="compact-md"
          h="auto"
          py={4}
          justify="flex-start"
          onClick={() => onChoose(email)}
        >
          <span className="demo-person">
            {local(displayName)} <small>{local(organisation)}</small>
          </span>
        </Button>
      ))}
    </SimpleGrid>
  );
}
