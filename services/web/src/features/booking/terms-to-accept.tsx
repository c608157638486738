import { systemClock } from '@kyoyo/kernel';
import { Button, Card, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, got, newKey, withKey } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { Loading } from '../../parts/page.tsx';
import { aside } from '../../parts/typed.ts';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { sessionQuery } from '../session/queries.ts';
import { termsQuery } from './queries.ts';

/** The institution's usage terms, to read and accept where a booking needs them. */
export function TermsToAccept(props: {
  readonly institutionId: string;
  readonly onAccepted: () => void;
}) {
  const { t, language } = useLanguage();
  const { institutionId, onAccepted } = props;
  const [key] = useState(newKey);
  const terms = useQuery(termsQuery(institutionId));
  const accept = useMutation({
    mutationKey: aside,
    mutationFn: (termsId: string) =>
      got(api.POST('/api/agreements', { ...withKey(key), body: { termsId } })),
    onSuccess: onAccepted,
  });
  const session = useQuery(sessionQuery);
  const represents = session.data?.roles.some(({ name }) => name === 'representative');
  const now = systemClock();
  const newest = terms.data?.items.find(({ effectiveFrom }) => effectiveFrom <= now);
  return (
    <Card withBorder padding="sm">
      <Title order={3} size="h5">
        {t.booking.acceptTitle}
      </Title>
      {terms.isPending && <Loading />}
      <ProblemAlert error={terms.error ?? accept.error} />
      {newest && (
        <>
          <Text
            size="sm"
            my="xs"
            mah={180}
            tabIndex={0}
            style={{ overflow: 'auto', whiteSpace: 'pre-wrap' }}
          >
            {newest.text[language]}
          </Text>
          {represents ? (
            <Button loading={accept.isPending} onClick={() => accept.mutate(newest.id)}>
              {t.booking.accept}
            </Button>
          ) : (
            <Text size="sm" role="status">
              {t.booking.acceptedByOthers}
            </Text>
          )}
        </>
      )}
    </Card>
  );
}
