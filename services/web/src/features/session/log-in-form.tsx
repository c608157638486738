import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, got, newKey, type Session, withKey } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { demoPeopleQuery } from './queries.ts';

interface Credentials {
  readonly email: string;
  readonly password: string;
}

export const useLogIn = (onDone: (session: Session) => void) =>
  useMutation({
    mutationFn: (credentials: Credentials) =>
      got<Session>(
        api.POST('/api/sessions' as never, { ...withKey(newKey()), body: credentials } as never),
      ),
    onSuccess: onDone,
  });

/** Mail address and password. */
export function LogInForm(props: {
  readonly logIn: ReturnType<typeof useLogIn>;
  readonly children?: ReactNode;
}) {
  const { t } = useLanguage();
  const { logIn } = props;
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        logIn.mutate({ email, password });
      }}
    >
      <Stack>
        {props.children}
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
          visibilityToggleButtonProps={{ 'aria-label': t.logIn.showPassword }}
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
    </form>
  );
}

/** In a demonstration everybody has one password; null on a real platform. */
export function useDemoPerson({ person }: Session): Credentials | null {
  const { data } = useQuery(demoPeopleQuery);
  const own = data?.people.find(({ displayName }) => displayName.ja === person.displayName.ja);
  return data && own ? { email: own.email, password: data.password } : null;
}
