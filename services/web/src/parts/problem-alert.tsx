import { problemText } from '@kyoyo/contracts';
import { Alert, Button, List, Stack, Text } from '@mantine/core';
import { ApiProblem } from '../api.ts';
import { useLanguage } from '../language/language.tsx';

/** A refusal in the reader's language, with the fields that are wrong and a way to try again. */
export function ProblemAlert(props: {
  readonly error: unknown;
  readonly onRetry?: () => void;
  /** What is wrong with a field is said at the field itself. */
  readonly fieldsShown?: boolean;
}) {
  const { t, language } = useLanguage();
  const { error, onRetry } = props;
  if (!error) return null;
  const known = error instanceof ApiProblem ? error : undefined;
  const unreachable = known?.status === 0;
  // A refusal stays one however often it is asked.
  const mayPass = !known || unreachable || known.status >= 500;
  return (
    <Alert color="red" variant="light" title={t.somethingWrong} role="alert" my="sm">
      <Stack gap="xs" align="flex-start">
        <Text size="sm">
          {unreachable || !known ? t.noConnection : problemText(known.problem, language)}
        </Text>
        {known && !props.fieldsShown && known.fieldErrors.length > 0 && (
          <List size="sm">
            {known.fieldErrors.map(({ path, message }) => (
              <List.Item key={`${path} ${message}`}>
                {path.replace(/^(body|querystring)\.?/, '')} {message}
              </List.Item>
            ))}
          </List>
        )}
        {onRetry && mayPass && (
          <Button size="xs" variant="default" onClick={onRetry}>
            {t.retry}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
