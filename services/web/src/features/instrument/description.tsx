import './instrument.css';
import { japanDate, systemClock } from '@kyoyo/kernel';
import { Card, Group, Table, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Instrument } from '../../api.ts';
import type { Dictionary } from '../../language/ja.ts';
import { DocumentList } from './document-list.tsx';
import { listed } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { InstrumentPicture } from './picture.tsx';
import { PhotoGallery } from './photo-gallery.tsx';
import { Tag } from '../../parts/tag.tsx';
import { termIn } from './terms.ts';

/** What the instrument is and can do, and what paid for it. */
export function InstrumentDescription({ instrument }: { readonly instrument: Instrument }) {
  const { t, local, language } = useLanguage();
  const { aliases, techniques, sampleKinds, photos, documents, funding } = instrument;
  const { status, statusReason } = instrument;
  const nothing =
    [aliases, techniques, sampleKinds, documents, instrument.specs, photos].every(
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
      {nothing && <Text c="dimmed">{t.description.none}</Text>}
      <Group align="flex-start" gap="lg">
        {photos.length > 0 ? (
          <PhotoGallery photos={photos} />
        ) : (
          <InstrumentPicture instrument={instrument} />
        )}
        <dl className="instrument-facts" style={{ flex: 1, minWidth: 220 }}>
          <Fact name={t.description.aliases} shown={aliases.length > 0}>
            {listed(aliases, language)}
          </Fact>
          <Fact name={t.description.techniques} shown={techniques.length > 0}>
            <Tags words={techniques.map((word) => termIn(word, language))} />
          </Fact>
          <Fact name={t.description.sampleKinds} shown={sampleKinds.length > 0}>
            <Tags words={sampleKinds.map((word) => termIn(word, language))} />
          </Fact>
          <Fact name={t.description.documents} shown={documents.length > 0}>
            <DocumentList documents={documents} />
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
