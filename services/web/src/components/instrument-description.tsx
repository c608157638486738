import { japanDate, systemClock } from '@kyoyo/kernel';
import { Anchor, Card, Group, Table, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Instrument } from '../api.ts';
import type { Dictionary } from '../language/ja.ts';
import { useLanguage } from '../language/language.tsx';
import { InstrumentPicture } from './instrument-picture.tsx';
import { Tag } from './tag.tsx';

/** What the instrument is and can do, and what paid for it. */
export function InstrumentDescription({ instrument }: { readonly instrument: Instrument }) {
  const { t, local } = useLanguage();
  const { aliases, techniques, sampleKinds, documents, funding, status, statusReason } = instrument;
  const nothing =
    [aliases, techniques, sampleKinds, documents, instrument.specs, instrument.photos].every(
      (list) => list.length === 0,
    ) && funding === null;
  return (
    <Card withBorder padding="md" mt="md">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h4">
          {t.description.title}
        </Title>
        {status !== 'approved' && <Tag tone="waiting">{t.instrumentStatus[status]}</Tag>}
      </Group>
      {statusReason && status !== 'approved' && <Text mb="sm">{statusReason}</Text>}
      {nothing && <Text c="gray.7">{t.description.none}</Text>}
      <Group align="flex-start" gap="lg">
        <InstrumentPicture instrument={instrument} />
        <dl className="instrument-facts" style={{ flex: 1, minWidth: 220 }}>
          <Fact name={t.description.aliases} shown={aliases.length > 0}>
            {aliases.join('、')}
          </Fact>
          <Fact name={t.description.techniques} shown={techniques.length > 0}>
            <Tags words={techniques} />
          </Fact>
          <Fact name={t.description.sampleKinds} shown={sampleKinds.length > 0}>
            <Tags words={sampleKinds} />
          </Fact>
          <Fact name={t.description.documents} shown={documents.length > 0}>
            {documents.map(({ url, title }) => (
              <div key={url}>
                <Anchor href={url} target="_blank" rel="noreferrer" underline="always" c="brand.8">
                  {local(title)}
                  <span className="unseen">{t.description.newWindow}</span>
                </Anchor>
              </div>
            ))}
          </Fact>
          {funding && (
            <>
              <Fact name={t.description.subsidy} shown={funding.subsidy !== null}>
                {funding.subsidy && local(funding.subsidy)}
              </Fact>
              <Fact name={t.description.acquiredOn} shown>
                {funding.acquiredOn}
              </Fact>
              <Fact name={t.description.costOnlyUntil} shown={funding.costOnlyUntil !== null}>
                {funding.costOnlyUntil && costOnlyText(funding.costOnlyUntil, t)}
              </Fact>
              <Fact name={t.description.signedOffBy} shown={funding.signedOffBy !== null}>
                {funding.signedOffBy}
              </Fact>
            </>
          )}
        </dl>
      </Group>
      <Specs instrument={instrument} />
      <OtherPhotos instrument={instrument} />
    </Card>
  );
}

/** The last day counts; after it only the date is of interest. */
const costOnlyText = (until: string, t: Dictionary): string =>
  until < japanDate(systemClock()) ? until : t.description.costOnly(until);

function Fact(props: {
  readonly name: string;
  readonly shown: boolean;
  readonly children: ReactNode;
}) {
  if (!props.shown) return null;
  return (
    <>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </>
  );
}

const Tags = ({ words }: { readonly words: readonly string[] }) => (
  <Group gap={6}>
    {words.map((word) => (
      <Tag key={word}>{word}</Tag>
    ))}
  </Group>
);

function Specs({ instrument }: { readonly instrument: Instrument }) {
  const { t, local } = useLanguage();
  if (instrument.specs.length === 0) return null;
  return (
    <>
      <Title order={3} size="h5" mt="md" mb={4}>
        {t.description.specs}
      </Title>
      <Table withRowBorders verticalSpacing={4} maw={640}>
        <Table.Tbody>
          {instrument.specs.map(({ name, value }) => (
            <Table.Tr key={`${name.en} ${value}`}>
              <Table.Th scope="row" fw={500}>
                {local(name)}
              </Table.Th>
              <Table.Td>{value}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
}

/** The first photo stands beside the facts. */
function OtherPhotos({ instrument }: { readonly instrument: Instrument }) {
  const others = instrument.photos.slice(1);
  if (others.length === 0) return null;
  return (
    <Group mt="md" gap="sm">
      {others.map((photo) => (
        <InstrumentPicture key={photo.url} instrument={{ ...instrument, photos: [photo] }} />
      ))}
    </Group>
  );
}
