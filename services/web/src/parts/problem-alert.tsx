import { problemText } from '@kyoyo/contracts';
import { Alert, Button, List, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ApiProblem, mayPass } from '../api.ts';
import { useLanguage } from '../language/language.tsx';
import { aside } from './typed.ts';

/**
 * A refusal in the reader's language, with the fields that are wrong and a way to try again. What
 * refuses something that was done comes into view and takes the focus, and goes with the next
 * thing that succeeds.
 */
export function ProblemAlert(props: {
  readonly error: unknown;
  readonly onRetry?: () => void;
  /** What is wrong with a field is said at the field itself. */
  readonly fieldsShown?: boolean;
}) {
  const { error } = props;
  const isOver = useIsOver(error);
  return error && !isOver ? <Shown {...props} /> : null;
}

function Shown({ error, onRetry, fieldsShown }: Parameters<typeof ProblemAlert>[0]) {
  const { t, language } = useLanguage();
  const alert = useRef<HTMLDivElement>(null);
  const known = error instanceof ApiProblem ? error : undefined;
  const isFault = mayPass(error);
  const words = known && known.status !== 0 ? problemText(known.problem, language) : t.noConnection;
  useEffect(() => {
    if (!known?.ofCommand) return;
    alert.current?.focus({ preventScroll: true });
    alert.current?.scrollIntoView({ block: 'center' });
  }, [known]);
  // What the platform calls its fields is nothing to a reader.
  const messages = known && !fieldsShown ? known.fieldErrors.map((one) => one.message) : [];
  return (
    <Alert
      ref={alert}
      tabIndex={-1}
      color={isFault ? 'red' : 'yellow'}
      variant="light"
      // A refusal is no fault of the platform: it is named, not excused.
      title={isFault ? t.somethingWrong : words}
      role="alert"
      my="sm"
      className="problem"
      data-tone={isFault ? 'bad' : 'waiting'}
      classNames={{ title: 'dark-text', message: 'dark-text' }}
    >
      <Stack gap="xs" align="flex-start">
        {isFault && <Text size="sm">{words}</Text>}
        {messages.length > 0 && (
          <List size="sm">
            {[...new Set(messages)].map((message) => (
              <List.Item key={message}>{message}</List.Item>
            ))}
          </List>
        )}
        {onRetry && isFault && (
          <Button size="xs" variant="default" onClick={onRetry}>
            {t.retry}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

/** Whether something was done successfully since, so that the refusal is yesterday's. */
function useIsOver(error: unknown): boolean {
  const mutations = useQueryClient().getMutationCache();
  const [over, setOver] = useState<unknown>(null);
  useEffect(() => {
    if (!(error instanceof ApiProblem && error.ofCommand)) return;
    return mutations.subscribe(({ type, mutation }) => {
      if (mutation?.options.mutationKey === aside) return;
      if (type === 'updated' && mutation.state.status === 'success') setOver(error);
    });
  }, [error, mutations]);
  return over !== null && over === error;
}
