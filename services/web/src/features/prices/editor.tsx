import { type Language, problemText } from '@kyoyo/contracts';
import { systemClock } from '@kyoyo/kernel';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { api, ApiProblem, got, type Instrument } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatMinute } from '../../parts/format.ts';
import { useFocusBack } from '../../parts/dialog.tsx';
import { LeaveGuard } from '../../parts/leave-guard.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { CostBox } from '../cost-sheet/cost-box.tsx';
import { ExceptionFields, type NewException, noException } from '../cost-sheet/exception.tsx';
import { useFloor } from '../cost-sheet/floor.ts';
import { useCommand } from '../facility/command.ts';
import type { neighboursOf, Start } from './cards.ts';
import type { PriceDraft } from './draft.ts';
import { PriceEffect } from './effect.tsx';
import { FromFields, RareFields, TaxFields } from './ending-fields.tsx';
import { ExampleBox } from './example-box.tsx';
import { MistakesContext, Section } from './field.tsx';
import { LimitFields } from './limit-fields.tsx';
import { OptionFields } from './option-fields.tsx';
import { PricingFields } from './pricing-fields.tsx';
import { isComputable, readDraft } from './read-draft.ts';
import { RuleFields } from './rule-fields.tsx';
import { UnitFields } from './unit-fields.tsx';

const leftMs = 250;

/** New prices of an instrument, with an example of what they come to beside them. */
export function PriceEditor(props: {
  readonly instrument: Instrument;
  readonly start: Start;
  /** The prices before and after these. */
  readonly neighbours: ReturnType<typeof neighboursOf>;
  readonly onPublished: (from: string) => Promise<void>;
  readonly onCancel: () => void;
}) {
  const { t, language } = useLanguage();
  const { instrument, start, neighbours, onPublished, onCancel } = props;
  const [draft, setDraft] = useState(start.draft);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  /** How often somebody wanted to publish what cannot be published. */
  const [refused, setRefused] = useState(0);
  const [asking, setAsking] = useState(false);
  const { card, mistakes } = readDraft(draft, {
    now: systemClock(),
    after: neighbours.before?.card.effectiveFrom ?? null,
    until: neighbours.after?.card.effectiveFrom ?? null,
  });
  const floor = useFloor(instrument, card);
  const [exception, setException] = useState<NewException>(
    start.replaces?.exception ?? noException,
  );
  const { reason, office, until } = exception;
  const signed = { reason, office, until };
  const replaced = start.replaces?.card.effectiveFrom;
  const publish = useCommand(
    (_: void, keyed) =>
      got(
        api.POST('/api/instruments/{id}/rate-cards', {
          params: { path: { id: instrument.id } },
          ...keyed,
          body: {
            ...card,
            replaces: start.replaces?.id ?? null,
            exception: floor.isBelow ? signed : null,
          },
        }),
      ),
    () => onPublished(card.effectiveFrom),
  );
  useFocusBack();
  const form = useFocus(refused, publish.error);
  const set = (change: Partial<PriceDraft>) => {
    setDraft({ ...draft, ...change });
    // What the platform said was of what has just been changed.
    if (publish.error) publish.reset();
  };
  const at = (path: string): string | undefined => {
    const mistake = mistakes.get(path);
    if (!mistake) return saidAt(publish.error, path, language);
    return left.has(path) || refused > 0 ? t.prices.mistakes[mistake] : undefined;
  };
  /** Not at once: what is pressed to leave the field would move away under the pointer. */
  const leave = (path: string) =>
    void setTimeout(() => setLeft((now) => new Set(now).add(path)), leftMs);
  const given = { draft, set };
  const { sections } = t.prices;
  return (
    <div className="price-editor">
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          if (mistakes.size > 0) setRefused(refused + 1);
          else publish.mutate();
        }}
      >
        <MistakesContext value={{ at, leave }}>
          <Stack gap="md">
            <Title order={2} size="h4">
              {start.replaces
                ? t.prices.editorReplacing(
                    formatMinute(start.replaces.card.effectiveFrom, language),
                  )
                : t.prices.editor}
            </Title>
            <Section title={sections.unit}>
              <UnitFields {...given} />
            </Section>
            <Section title={sections.price}>
              <PricingFields {...given} />
            </Section>
            <Section title={sections.limits}>
              <LimitFields {...given} />
            </Section>
            <Section title={sections.hours}>
              <RuleFields {...given} />
            </Section>
            <Section title={sections.options}>
              <OptionFields {...given} />
            </Section>
            <Section title={sections.taxes}>
              <TaxFields {...given} />
              <RareFields {...given} />
            </Section>
            <Section title={sections.from}>
              <FromFields {...given} />
              {replaced && replaced !== card.effectiveFrom && (
                <Text size="sm" role="status">
                  {t.prices.moved(
                    formatMinute(replaced, language),
                    formatMinute(card.effectiveFrom, language),
                  )}
                </Text>
              )}
            </Section>
            <PriceEffect
              instrument={instrument}
              card={card}
              replaces={start.replaces?.id ?? null}
              isReady={mistakes.size === 0}
            />
            {floor.isBelow && <ExceptionFields value={exception} onChange={setException} />}
            <ProblemAlert error={publish.error} />
            <Group justify="flex-end" className="actions">
              <Text size="sm" role="status" className="price-to-mend">
                {refused > 0 && mistakes.size > 0 && t.prices.toMend(mistakes.size)}
              </Text>
              <Button
                variant="default"
                onClick={() => (draft === start.draft ? onCancel() : setAsking(true))}
              >
                {t.cancel}
              </Button>
              <Button type="submit" loading={publish.isPending}>
                {t.prices.publish}
              </Button>
            </Group>
          </Stack>
        </MistakesContext>
      </form>
      <div className="price-aside">
        <CostBox floor={floor} card={card} />
        <ExampleBox
          institutionId={instrument.institution.id}
          card={card}
          isComputable={isComputable(mistakes)}
        />
      </div>
      <LeaveGuard
        isTyped={() => false}
        asking={asking}
        onStay={() => setAsking(false)}
        onLeave={onCancel}
      />
    </div>
  );
}

/** One begins in the first field. The form is long: who is refused is led to what is to be mended. */
function useFocus(refused: number, error: unknown) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('select')?.focus(), []);
  useEffect(() => {
    if (refused === 0 && !error) return;
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"], p.field-error');
    // What is folded away cannot take the focus.
    for (let at = wrong?.closest('details'); at; at = at.parentElement?.closest('details')) {
      at.open = true;
    }
    wrong?.focus();
  }, [refused, error]);
  return form;
}

const ofDate = new Set(['effective-in-past', 'rate-card-not-later', 'rate-card-not-earlier']);

/** What the platform said of a field when it was asked to publish. */
function saidAt(error: unknown, path: string, language: Language): string | undefined {
  if (!(error instanceof ApiProblem)) return undefined;
  if (path === 'effectiveFrom' && ofDate.has(error.problem.slug)) {
    return problemText(error.problem, language);
  }
  return error.fieldErrors.find((one) => one.path === `body.${path}`)?.message;
}
