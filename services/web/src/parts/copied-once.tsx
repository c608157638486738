import { Alert, Button, Code, CopyButton, Group, Text } from '@mantine/core';
import { useLanguage } from '../language/language.tsx';

/** Something secret that is shown this once, to be copied. */
export function CopiedOnce(props: {
  readonly title: string;
  readonly hint: string;
  readonly value: string;
}) {
  const { t } = useLanguage();
  return (
    <Alert color="brand" variant="light" title={props.title} role="status" my="sm">
      <Text size="sm" mb="xs">
        {props.hint}
      </Text>
      <Group gap="xs">
        <Code className="shown-once">{props.value}</Code>
        <CopyButton value={props.value}>
          {({ copied, copy }) => (
            <Button size="xs" onClick={copy}>
              {copied ? t.feeds.copied : t.feeds.copy}
            </Button>
          )}
        </CopyButton>
      </Group>
    </Alert>
  );
}
