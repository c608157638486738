import { MultiSelect, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useLanguage } from '../../../language/language.tsx';
import { DateField } from '../../../parts/date-field.tsx';
import { itemsOf } from '../../../parts/list.ts';
import { consultationsQuery } from '../../consultation/queries.ts';
import { useInstrumentsOf } from '../../facility/workplaces.ts';
import { useOrganisations } from '../../people/queries.ts';
import { researchListQuery } from '../queries.ts';
import type { ContentProps } from './form.tsx';

/** What it is about, between whom and until when. */
export function BasicFields({ institutionId, form, content, set }: ContentProps) {
  const { t, local } = useLanguage();
  const words = t.research.fields;
  const { items: instruments } = useInstrumentsOf(institutionId);
  const { title, theme, purpose, firstDay, lastDay } = content;
  return (
    <fieldset className="research-section">
      <legend>{words.basics}</legend>
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput
            label={words.titleJa}
            required
            maxLength={200}
            value={title.ja}
            onChange={({ currentTarget: { value } }) => set({ title: { ...title, ja: value } })}
          />
          <TextInput
            label={words.titleEn}
            required
            maxLength={200}
            value={title.en}
            onChange={({ currentTarget: { value } }) => set({ title: { ...title, en: value } })}
          />
        </SimpleGrid>
        <TextInput
          label={words.theme}
          required
          maxLength={200}
          value={theme}
          onChange={({ currentTarget: { value } }) => set({ theme: value })}
        />
        <Textarea
          label={words.purpose}
          autosize
          minRows={2}
          maxLength={2000}
          value={purpose}
          onChange={({ currentTarget: { value } }) => set({ purpose: value })}
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <DateField
            label={words.firstDay}
            required
            value={firstDay}
            onChange={(date) => set({ firstDay: date })}
          />
          <DateField
            label={words.lastDay}
            required
            min={firstDay}
            value={lastDay}
            onChange={(date) => set({ lastDay: date })}
          />
        </SimpleGrid>
        <Parties institutionId={institutionId} form={form} content={content} set={set} />
        {form !== 'umbrella' && (
          <>
            <Umbrella institutionId={institutionId} form={form} content={content} set={set} />
            <MultiSelect
              label={words.instruments}
              searchable
              hidePickedOptions
              value={content.instrumentIds ?? []}
              onChange={(ids) => set({ instrumentIds: ids.length === 0 ? null : ids })}
              data={instruments.map(({ id, name }) => ({ value: id, label: local(name) }))}
            />
          </>
        )}
      </Stack>
    </fieldset>
  );
}

function Parties({ institutionId, content, set }: ContentProps) {
  const { t, local } = useLanguage();
  const consulted = useInfiniteQuery(consultationsQuery({ scope: 'institution', institutionId }));
  const ids = [
    ...new Set([
      ...content.organisationIds,
      ...itemsOf(consulted.data).map(({ organisationId }) => organisationId),
    ]),
  ];
  const names = useOrganisations(ids);
  return (
    <MultiSelect
      label={t.research.fields.parties}
      withAsterisk
      searchable
      hidePickedOptions
      maxValues={10}
      value={content.organisationIds}
      onChange={(organisationIds) => {
        const isParty = ({ partyId }: { readonly partyId: string }) =>
          partyId === institutionId || organisationIds.includes(partyId);
        const { costShares, ip, firstOption } = content;
        set({
          organisationIds,
          costShares: costShares.filter(isParty),
          ip: ip && { ...ip, shares: ip.shares.filter(isParty) },
          firstOption: firstOption && isParty(firstOption) ? firstOption : null,
        });
      }}
      data={ids.map((id) => {
        const name = names.get(id);
        return { value: id, label: name ? local(name) : '…' };
      })}
    />
  );
}

function Umbrella({ institutionId, content, set }: ContentProps) {
  const { t, local } = useLanguage();
  const agreed = useInfiniteQuery(researchListQuery(institutionId, 'agreed'));
  const umbrellas = itemsOf(agreed.data).filter(({ form }) => form === 'umbrella');
  if (umbrellas.length === 0 && content.umbrellaId === null) return null;
  return (
    <Select
      label={t.research.fields.umbrella}
      placeholder={t.research.fields.noUmbrella}
      clearable
      value={content.umbrellaId}
      onChange={(umbrellaId) => set({ umbrellaId })}
      data={umbrellas.map(({ id, title }) => ({ value: id, label: local(title) }))}
    />
  );
}
