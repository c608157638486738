import { Box, Group, Loader, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useLanguage } from '../language/language.tsx';
import { Tag } from './tag.tsx';

/** A page's heading, its title in the browser, and whether what it shows is live. */
export function Page(props: {
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly live?: boolean;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  const { t } = useLanguage();
  useEffect(() => {
    document.title = `${props.title} · Kyoyo`;
  }, [props.title]);
  return (
    <Box maw={1400}>
      <Group justify="space-between" align="flex-start" mb="md">
        <Box>
          <Group gap="sm">
            <Title order={1} size="h2">
              {props.title}
            </Title>
            {props.live !== undefined && (
              <span role="status">
                <Tag tone={props.live ? 'good' : 'waiting'}>
                  {props.live ? `● ${t.live.on}` : t.live.off}
                </Tag>
              </span>
            )}
          </Group>
          {props.subtitle && <Text c="dimmed">{props.subtitle}</Text>}
        </Box>
        {props.actions}
      </Group>
      {props.children}
    </Box>
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
