import { Button, Group, Radio, Stack, Text, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import type { ResearchContract } from '../../../api.ts';
import { useLanguage } from '../../../language/language.tsx';
import { formatPoint } from '../../../parts/format.ts';
import { ProblemAlert } from '../../../parts/problem-alert.tsx';
import { usePeople } from '../../people/queries.ts';
import { useNamesOf } from '../form/names.ts';
import type { Side } from './side.ts';
import { type Answer, review, useSteps } from './steps.ts';

const verdicts = ['approve', 'change', 'comment'] as const;

/** What reviewers have said of which version, and the reader's own answer. */
export function Review(props: { readonly research: ResearchContract; readonly side: Side }) {
  const { t, local, language } = useLanguage();
  const { research, side } = props;
  const { remarks, negotiated } = research;
  const people = usePeople(remarks.map(({ personId }) => personId));
  const nameOf = useNamesOf(research);
  const isAsked = negotiated !== null && negotiated.stage !== 'draft' && side.reviews;
  return (
    <section aria-label={t.research.remarks}>
      <Title order={2} size="h4">
        {t.research.remarks}
      </Title>
      {remarks.length === 0 && <Text c="dimmed">{t.research.noRemarks}</Text>}
      <ul className="plain-list">
        {remarks.map((one) => {
          const name = people.get(one.personId);
          return (
            <li key={`${one.at}/${one.personId}`} className="research-article">
              <Text size="sm">{t.research.version(one.number)}</Text>
              <div>
                <Text size="sm">
                  <strong>{t.research.verdict[one.verdict]}</strong>　{name && local(name)}（
                  {nameOf(one.partyId)}） {formatPoint(one.at, language)}
                </Text>
                <p>{one.comment}</p>
              </div>
            </li>
          );
        })}
      </ul>
      {isAsked && <AnswerForm research={research} number={negotiated.number} />}
    </section>
  );
}

function AnswerForm(props: { readonly research: ResearchContract; readonly number: number }) {
  const { t } = useLanguage();
  const { research, number } = props;
  const [verdict, setVerdict] = useState<Answer['verdict']>('approve');
  const [comment, setComment] = useState('');
  const steps = useSteps(research, () => setComment(''));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        steps.mutate(review({ number, verdict, comment }));
      }}
    >
      <Stack mt="md" gap="sm">
        <Radio.Group
          label={t.research.review}
          value={verdict}
          onChange={(next) => setVerdict(next)}
        >
          <Group mt={4}>
            {verdicts.map((one) => (
              <Radio key={one} value={one} label={t.research.verdict[one]} />
            ))}
          </Group>
        </Radio.Group>
        <Textarea
          label={t.research.comment}
          required={verdict !== 'approve'}
          autosize
          minRows={2}
          maxLength={4000}
          value={comment}
          onChange={({ currentTarget: { value } }) => setComment(value)}
        />
        <ProblemAlert error={steps.error} />
        <Group justify="flex-end">
          <Button type="submit" loading={steps.isPending}>
            {t.research.send}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
