import { systemClock } from '@kyoyo/kernel';
import { Button, Card, Group, Title } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';
import { formatMinute } from '../../parts/format.ts';
import { Tag } from '../../parts/tag.tsx';
import { ExceptionTag } from '../cost-sheet/exception.tsx';
import { byDate, type DatedCard, standingOf } from './cards.ts';
import { wordsOfCard } from './card-words.ts';
import { exportOf } from './file.ts';

const tones = { current: 'good', coming: 'waiting', past: 'plain' } as const;

/** The prices that held, hold, and are to hold; what can be done with each. */
export function CardList(props: {
  readonly cards: readonly DatedCard[];
  /** Where one may change them, and nothing else is being changed. */
  readonly acts: {
    readonly onCopy: (of: DatedCard) => void;
    readonly onReplace: (of: DatedCard) => void;
    readonly onWithdraw: (of: DatedCard) => void;
  } | null;
}) {
  const { t, language } = useLanguage();
  const { cards, acts } = props;
  const now = systemClock();
  return byDate(cards).map((one) => {
    const { id, card } = one;
    const standing = standingOf(one, cards, now);
    const since = formatMinute(card.effectiveFrom, language);
    const small = { size: 'xs', variant: 'default' } as const;
    return (
      <Card key={id} component="section" withBorder padding="md" aria-label={t.prices.since(since)}>
        <Group justify="space-between" gap="xs">
          <Title order={3} size="h5">
            {t.prices.since(since)}
          </Title>
          <Group gap={6}>
            {one.exception && <ExceptionTag exception={one.exception} />}
            <Tag tone={tones[standing]}>{t.prices[standing]}</Tag>
          </Group>
        </Group>
        <details open={standing !== 'past'} className="fold">
          <summary>{t.prices.show}</summary>
          <dl className="rules">
            {wordsOfCard(card, t, language).map(({ name, text }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </details>
        <Group mt="xs" gap="xs">
          {acts && (
            <Button {...small} onClick={() => acts.onCopy(one)}>
              {t.prices.copy}
            </Button>
          )}
          {acts && standing === 'coming' && (
            <>
              <Button {...small} onClick={() => acts.onReplace(one)}>
                {t.prices.replace}
              </Button>
              <Button {...small} onClick={() => acts.onWithdraw(one)}>
                {t.prices.withdraw}
              </Button>
            </>
          )}
          <Button {...small} component="a" {...exportOf(card)}>
            {t.prices.export}
          </Button>
        </Group>
      </Card>
    );
  });
}
