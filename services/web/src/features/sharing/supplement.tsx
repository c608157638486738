import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, got } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatYen } from '../../parts/format.ts';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { readWhole } from '../../parts/typed-number.ts';
import { aside } from '../../parts/typed.ts';

const bounds = { min: 0, max: 1_000_000_000_000 };

/** What keeps indirect cost where goods cost less by sharing. */
export function Supplement() {
  const { t } = useLanguage();
  const words = t.sharing;
  const [typed, setTyped] = useState({
    staff: '',
    goodsBefore: '',
    goodsAfter: '',
    rate: '30',
  });
  const yen = (text: string) => readWhole(text, bounds);
  const [staffYen, goodsBeforeYen, goodsAfterYen] = [
    yen(typed.staff),
    yen(typed.goodsBefore),
    yen(typed.goodsAfter),
  ];
  const reckon = useMutation({
    mutationKey: aside,
    mutationFn: () =>
      got(
        api.POST('/api/indirect-supplements', {
          body: {
            staffYen: staffYen ?? 0,
            goodsBeforeYen: goodsBeforeYen ?? 0,
            goodsAfterYen: goodsAfterYen ?? 0,
            percent: typed.rate,
          },
        }),
      ),
  });
  const isWhole = [staffYen, goodsBeforeYen, goodsAfterYen].every((one) => one !== null);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        reckon.mutate();
      }}
    >
      <Stack maw={480} gap="sm">
        <Text size="sm">{words.indirectHelp}</Text>
        {(['staff', 'goodsBefore', 'goodsAfter', 'rate'] as const).map((field) => (
          <TextInput
            key={field}
            label={words[field]}
            required
            inputMode="numeric"
            maxLength={15}
            value={typed[field]}
            onChange={({ currentTarget }) => {
              setTyped({ ...typed, [field]: currentTarget.value });
              reckon.reset();
            }}
          />
        ))}
        <ProblemAlert error={reckon.error} />
        <Button type="submit" loading={reckon.isPending} disabled={!isWhole}>
          {words.reckon}
        </Button>
        {reckon.data && (
          <Stack gap={4} role="status">
            <Text>
              {words.before}: {formatYen(reckon.data.beforeYen)}
            </Text>
            <Text>
              {words.after}: {formatYen(reckon.data.afterYen)}
            </Text>
            <Text fw={600}>
              {words.supplement}: {formatYen(reckon.data.supplementYen)}
            </Text>
          </Stack>
        )}
      </Stack>
    </form>
  );
}
