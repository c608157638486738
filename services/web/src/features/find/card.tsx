import { Card, Group, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { FoundInstrument, FreeSlot } from '../../api.ts';
import { formatDate, formatExact, formatPeriod } from '../../parts/format.ts';
import type { Dictionary } from '../../language/ja.ts';
import { useLanguage } from '../../language/language.tsx';
import type { UnitPrice } from '../instrument/queries.ts';
import { termIn } from '../instrument/terms.ts';
import { Discounts } from '../instrument/discounts.tsx';
import { unitOf } from '../instrument/unit.ts';
import { InstrumentPicture } from '../instrument/picture.tsx';
import { Tag } from '../../parts/tag.tsx';
import { StandingTags } from '../standing/notes.tsx';
import type { Standing } from '../standing/queries.ts';

type Category = keyof Dictionary['categories'];

/** The category of this name in the reader's language; one that we have no name for as it is. */
export const categoryNamed = (t: Dictionary, name: string): string =>
  Object.entries(t.categories).find(([, known]) => known === name.trim())?.[0] ?? name;

/** A category in the reader's language; one that we have no word for as it is. */
export const categoryName = (t: Dictionary, category: string): string =>
  t.categories[category as Category] ?? category;

const matchWords = {
  synonym: (t: Dictionary) => t.find.synonym,
  similar: (t: Dictionary) => t.find.nearly,
  partial: (t: Dictionary) => t.find.partly,
};

/** One instrument among those that were found, with the price for whoever looks. */
export function InstrumentCard(props: {
  readonly instrument: FoundInstrument;
  /** Null where it is not free as long as was asked; undefined where that was not asked. */
  readonly freeSlot?: FreeSlot | null | undefined;
  readonly standing?: Standing | undefined;
  /** Null where there is none; undefined while it is read. */
  readonly price?: UnitPrice | null | undefined;
}) {
  const { instrument, freeSlot } = props;
  const { t, local, language } = useLanguage();
  const { price } = props;
  const { match, status, techniques } = instrument;
  const category = categoryName(t, instrument.category);
  const terms = techniques.map((one) => termIn(one, language)).filter((one) => one !== category);
  // It may well be free for others.
  const isBarred = props.standing?.bookable === false;
  const notFree = isBarred ? t.standing.notBookable : t.find.free.none;
  return (
    <Card withBorder padding="md" component="article">
      <Group wrap="nowrap" align="flex-start" gap="md">
        <InstrumentPicture instrument={instrument} />
        <div style={{ minWidth: 0, flex: 1 }}>
          <Title order={2} size="h4">
            <Link to="/instruments/$id" params={{ id: instrument.id }} className="plain-link">
              {local(instrument.name)}
            </Link>
          </Title>
          <Text size="sm" mt={4}>
            {local(instrument.institution.name)}
          </Text>
          <Text size="sm" c="dimmed">
            {local(instrument.location)}
          </Text>
        </div>
      </Group>
      <Group gap={6} mt="xs">
        <Tag tone="good">{category}</Tag>
        {status === 'suspended' && <Tag tone="waiting">{t.instrumentStatus.suspended}</Tag>}
        <StandingTags standing={props.standing} />
        {terms.slice(0, 5).map((term) => (
          <Tag key={term}>{term}</Tag>
        ))}
      </Group>
      {match !== 'name' && (
        <Text size="xs" c="dimmed" mt={6}>
          {matchWords[match](t)}
        </Text>
      )}
      {freeSlot !== undefined && (
        <Text size="sm" mt={6} c={freeSlot ? 'var(--accent)' : 'dimmed'} fw={600}>
          {freeSlot ? t.find.free.first(formatPeriod(freeSlot.period, language)) : notFree}
        </Text>
      )}
      {price === null || price?.yen === null ? (
        <Text size="sm" c="dimmed" mt="xs">
          {t.instrument.noPrice}
        </Text>
      ) : (
        <Text fw={600} mt="xs" component="div">
          {price?.yen ? `${formatExact(price.yen)} / ${unitOf(price.unit, language)}` : ' '}
          {price && <Discounts discounts={price.discounts} />}
          {price?.subsidy && (
            <Text size="sm" fw={400}>
              {t.funding.note[price.subsidy.mode](formatDate(price.subsidy.lastDay, language))}
            </Text>
          )}
        </Text>
      )}
      <Link to="/calendar" search={{ instruments: instrument.id }} className="plain-link">
        <Text size="sm" span>
          {t.compare.open}
        </Text>
      </Link>
    </Card>
  );
}
