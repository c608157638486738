import { Box, Group, Loader, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useLanguage } from '../language/language.tsx';
import { type Liveness, useOnline } from '../live/knowledge.ts';
import { useReading } from '../live/reading.ts';
import { LeaveGuard } from './leave-guard.tsx';
import { useTyped } from './typed.ts';
import { Tag, type Tone } from './tag.tsx';

/** A page's heading, its title in the browser, and whether what it shows is live. */
export function Page(props: {
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly live?: Liveness;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  useEffect(() => {
    document.title = `${props.title} · Kyoyo`;
  }, [props.title]);
  const typed = useTyped({ within: 'form' });
  return (
    <Box maw={1400} onFocus={typed.onFocus}>
      <LeaveGuard isTyped={typed.any} />
      <Group justify="space-between" align="flex-start" mb="md">
        <Box>
          <Group gap="sm">
            <Title order={1} size="h2">
              {props.title}
            </Title>
            {props.live && <LiveTag live={props.live} />}
          </Group>
          {props.subtitle && <Text c="dimmed">{props.subtitle}</Text>}
        </Box>
        {props.actions}
      </Group>
      {props.children}
    </Box>
  );
}

/** Lit only where all of the page has been read, and news of it come. */
function LiveTag({ live }: { readonly live: Liveness }) {
  const { t } = useLanguage();
  const reading = useReading();
  const online = useOnline();
  const told = live.connected ? 'on' : 'off';
  const state = !online ? 'failing' : reading === 'read' ? told : reading;
  const tones: Record<typeof state, Tone> = {
    on: 'good',
    off: 'waiting',
    reading: 'waiting',
    failing: 'bad',
  };
  return (
    <span role="status">
      <Tag tone={tones[state]}>
        {state === 'on' && '● '}
        {t.live[state]}
      </Tag>
    </span>
  );
}

export function Loading() {
  const { t } = useLanguage();
  return (
    <Group gap="sm" py="lg" role="status">
      <Loader size="sm" aria-hidden />
      <Text>{t.loading}</Text>
    </Group>
  );
}

export function Empty({ text, action }: { readonly text: string; readonly action?: ReactNode }) {
  return (
    <Box py={48} ta="center">
      <Text c="dimmed" mb="sm">
        {text}
      </Text>
      {action}
    </Box>
  );
}
