import { type IpClause, ipModels, ownerByModel } from '@kyoyo/contracts';
import { Checkbox, Select, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useLanguage } from '../../../language/language.tsx';
import { DateField } from '../../../parts/date-field.tsx';
import { WholeNumberField } from '../../../parts/whole-number-field.tsx';
import { partiesOf, shareOf, withShare } from './draft.ts';
import type { ContentProps } from './form.tsx';
import { usePartyNames } from './names.ts';

const owners = ['institution', 'organisation', 'joint', 'by-invention'] as const;
const lastModel = Math.max(...ipModels.types.map(({ to }) => to));

/** What each side has of the results, and what both keep to themselves. */
export function ClauseFields(props: ContentProps) {
  const { t } = useLanguage();
  const { form, content, set } = props;
  const words = t.research.fields;
  const { publication, secrecy, deliverable, specialTerms, lastDay } = content;
  return (
    <fieldset className="research-section">
      <legend>{words.clauses}</legend>
      <Stack gap="sm">
        <Ownership {...props} />
        <Option {...props} />
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          <WholeNumberField
            label={words.withinMonths}
            min={0}
            max={60}
            value={publication?.withinMonths ?? 12}
            onValue={(withinMonths) =>
              set({ publication: { reviewDays: publication?.reviewDays ?? 30, withinMonths } })
            }
          />
          <WholeNumberField
            label={words.reviewDays}
            min={0}
            max={180}
            value={publication?.reviewDays ?? 30}
            onValue={(reviewDays) =>
              set({ publication: { withinMonths: publication?.withinMonths ?? 12, reviewDays } })
            }
          />
          <WholeNumberField
            label={`${words.secrecy}：${words.secrecyYears}`}
            min={0}
            max={30}
            value={secrecy?.years ?? 5}
            onValue={(years) =>
              set({ secrecy: { confidential: secrecy?.confidential ?? true, years } })
            }
          />
        </SimpleGrid>
        <Checkbox
          label={words.confidential}
          checked={secrecy?.confidential ?? false}
          onChange={({ currentTarget: { checked } }) =>
            set({ secrecy: { years: secrecy?.years ?? 5, confidential: checked } })
          }
        />
        {form === 'commissioned' && (
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput
              label={words.deliverable}
              maxLength={500}
              value={deliverable?.what ?? ''}
              onChange={({ currentTarget: { value } }) =>
                set({
                  deliverable:
                    value === '' ? null : { dueOn: deliverable?.dueOn ?? lastDay, what: value },
                })
              }
            />
            <DateField
              label={words.deliverableDue}
              value={deliverable?.dueOn ?? ''}
              onChange={(dueOn) => deliverable && set({ deliverable: { ...deliverable, dueOn } })}
            />
          </SimpleGrid>
        )}
        <Textarea
          label={words.specialTerms}
          autosize
          minRows={2}
          maxLength={5000}
          value={specialTerms}
          onChange={({ currentTarget: { value } }) => set({ specialTerms: value })}
        />
      </Stack>
    </fieldset>
  );
}

function Ownership({ institutionId, content, set }: ContentProps) {
  const { t } = useLanguage();
  const words = t.research.fields;
  const { ip } = content;
  const nameOf = usePartyNames(institutionId, content.organisationIds);
  const own = (owner: IpClause['owner']): IpClause => ({
    owner,
    model: ip?.model != null && ownerByModel(ip.model) === owner ? ip.model : null,
    shares: owner === 'joint' ? (ip?.shares ?? []) : [],
    text: ip?.text ?? '',
  });
  const models = Array.from({ length: lastModel + 1 }, (_, model) => model).filter(
    (model) => ip === null || ownerByModel(model) === ip.owner,
  );
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Select
          label={words.owner}
          allowDeselect={false}
          value={ip?.owner ?? 'none'}
          onChange={(owner) =>
            set({ ip: owner === 'none' ? null : own(owner as IpClause['owner']) })
          }
          data={(['none', ...owners] as const).map((value) => ({
            value,
            label: words.owners[value],
          }))}
        />
        <Select
          label={words.model}
          description={words.modelHelp}
          placeholder={words.noModel}
          clearable
          disabled={ip === null}
          value={ip?.model == null ? null : `${ip.model}`}
          onChange={(model) =>
            ip && set({ ip: { ...ip, model: model === null ? null : Number(model) } })
          }
          data={models.map((model) => ({ value: `${model}`, label: words.modelNumber(model) }))}
        />
      </SimpleGrid>
      {ip === null && content.umbrellaId !== null && <Text size="sm">{words.fromUmbrella}</Text>}
      {ip?.owner === 'joint' && (
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {partiesOf(institutionId, content).map((partyId) => (
            <TextInput
              key={partyId}
              label={words.ipShare(nameOf(partyId))}
              inputMode="decimal"
              maxLength={9}
              value={shareOf(ip.shares, partyId)}
              onChange={({ currentTarget: { value } }) =>
                set({ ip: { ...ip, shares: withShare(ip.shares, partyId, value) } })
              }
            />
          ))}
        </SimpleGrid>
      )}
    </>
  );
}

function Option({ institutionId, content, set }: ContentProps) {
  const { t } = useLanguage();
  const words = t.research.fields;
  const { firstOption } = content;
  const nameOf = usePartyNames(institutionId, content.organisationIds);
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <Select
        label={words.option}
        placeholder={words.noOption}
        clearable
        value={firstOption?.partyId ?? null}
        onChange={(partyId) =>
          set({
            firstOption: partyId === null ? null : { partyId, days: firstOption?.days ?? 180 },
          })
        }
        data={partiesOf(institutionId, content).map((id) => ({ value: id, label: nameOf(id) }))}
      />
      {firstOption && (
        <WholeNumberField
          label={words.optionDays}
          min={1}
          max={1_830}
          value={firstOption.days}
          onValue={(days) => set({ firstOption: { ...firstOption, days } })}
        />
      )}
    </SimpleGrid>
  );
}
