import { Button, Modal, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import type { Session } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { LogInForm, useDemoPerson, useLogIn } from './log-in-form.tsx';
import { sessionQuery } from './queries.ts';
import { sessionOver } from './session-over.ts';

/** Over the page on which the session ended; what was typed and sent there then goes on. */
export function LogInAgain({ session }: { readonly session: Session }) {
  const isOver = useSyncExternalStore(sessionOver.subscribe, sessionOver.isOver);
  return isOver ? <Asking session={session} /> : null;
}

function Asking({ session }: { readonly session: Session }) {
  const { t, local } = useLanguage();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const demo = useDemoPerson(session);
  const logIn = useLogIn((next) => {
    const isSame =
      next.person.id === session.person.id && next.organisation.id === session.organisation.id;
    if (!isSame) queries.clear();
    queries.setQueryData(sessionQuery.queryKey, next);
    sessionOver.end(isSame);
    if (isSame) void queries.invalidateQueries();
    else void navigate({ to: '/', ignoreBlocker: true });
  });
  return (
    <Modal.Root opened onClose={() => undefined} zIndex={400}>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body>
          <LogInForm logIn={logIn}>
            <Modal.Title fw={700}>{t.logIn.over}</Modal.Title>
            <Text size="sm">{t.logIn.overHelp(local(session.person.displayName))}</Text>
          </LogInForm>
          {demo && (
            <Stack mt="md">
              <Button variant="default" onClick={() => logIn.mutate(demo)}>
                {t.logIn.goOnAs(local(session.person.displayName))}
              </Button>
            </Stack>
          )}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
