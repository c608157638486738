import { Button, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { newKey } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Said } from '../../parts/said.tsx';
import { type QuoteToIssue, useIssueQuote } from './queries.ts';

/** Has the price that stands above it issued as a document. Another wish is another quote. */
export function IssueQuote({ wish }: { readonly wish: QuoteToIssue }) {
  return <IssueOne key={JSON.stringify(wish)} wish={wish} />;
}

function IssueOne({ wish }: { readonly wish: QuoteToIssue }) {
  const { t } = useLanguage();
  const [key] = useState(newKey);
  const issue = useIssueQuote();
  if (issue.data) {
    return (
      <Said aloud>
        <Group gap="xs">
          <Text size="sm">{t.quotes.issued}</Text>
          {/* What was typed to book stays where it is. */}
          <Link
            to="/quotes/$id"
            params={{ id: issue.data.id }}
            target="_blank"
            className="plain-link"
          >
            {t.quotes.open}
          </Link>
        </Group>
      </Said>
    );
  }
  return (
    <>
      <ProblemAlert error={issue.error} />
      <Button
        variant="subtle"
        size="compact-sm"
        loading={issue.isPending}
        onClick={() => issue.mutate({ body: wish, key })}
      >
        {t.quotes.issue}
      </Button>
    </>
  );
}
