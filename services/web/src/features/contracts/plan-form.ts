import type { Plan } from '@kyoyo/contracts';

/** A plan as its form has it: whole hours, and 0 where there is none. */
export interface PlanDraft {
  readonly name: { readonly ja: string; readonly en: string };
  readonly instrumentIds: readonly string[];
  readonly periodMonths: Plan['periodMonths'];
  readonly feeYen: number;
  readonly setupYen: number;
  readonly unlimited: boolean;
  readonly includedHours: number;
  readonly overage: 'per-hour' | 'refuse' | 'by-card';
  readonly yenPerHour: number;
  readonly rolloverHours: number;
  readonly rolloverPeriods: number;
  readonly poolHours: number;
  readonly seats: number;
  readonly capHours: number;
  readonly trialDays: number;
  readonly trialHours: number;
  readonly commitmentYen: number;
  readonly commitmentMonths: number;
  readonly noticeDays: number;
  readonly approval: boolean;
  readonly used: boolean;
}

const hours = (minutes: number | null | undefined): number => Math.floor((minutes ?? 0) / 60);

export function draftOf(plan: Plan | null): PlanDraft {
  const { overage, rollover, trial, commitment } = plan ?? {};
  const perHour = overage?.kind === 'per-hour' ? overage : null;
  return {
    name: plan?.name ?? { ja: '', en: '' },
    instrumentIds: plan?.instrumentIds ?? [],
    periodMonths: plan?.periodMonths ?? 1,
    feeYen: plan?.feeYen ?? 50_000,
    setupYen: plan?.setupYen ?? 0,
    unlimited: plan?.includedMinutes === null,
    includedHours: plan ? hours(plan.includedMinutes) : 10,
    overage:
      overage?.kind === 'by-card' ? 'by-card' : perHour?.bookable === false ? 'refuse' : 'per-hour',
    yenPerHour: perHour?.yenPerHour ?? 5_000,
    rolloverHours: hours(rollover?.minutesMax),
    rolloverPeriods: rollover?.periods ?? 1,
    poolHours: hours(plan?.poolMinutes),
    seats: plan?.seatsMax ?? 0,
    capHours: hours(plan?.capMinutes),
    trialDays: trial?.days ?? 0,
    trialHours: trial ? hours(trial.minutes) : 2,
    commitmentYen: commitment?.yen ?? 0,
    commitmentMonths: commitment?.months ?? 6,
    noticeDays: plan?.noticeDays ?? 30,
    approval: plan?.approval ?? false,
    used: plan?.basis === 'used',
  };
}

/** What a form says that a plan is; what it does not ask for stays as it was. */
export function planOf(draft: PlanDraft, former: Plan | null): Plan {
  const byCard = draft.overage === 'by-card';
  const isPlain = byCard || draft.unlimited;
  return {
    name: draft.name,
    instrumentIds: draft.instrumentIds.length > 0 ? [...draft.instrumentIds] : null,
    classes: former?.classes ?? null,
    periodMonths: draft.periodMonths,
    feeYen: draft.feeYen,
    setupYen: draft.setupYen,
    includedMinutes: byCard ? 0 : draft.unlimited ? null : draft.includedHours * 60,
    seatsMax: draft.seats === 0 ? null : draft.seats,
    poolMinutes: isPlain ? 0 : draft.poolHours * 60,
    rollover:
      isPlain || draft.rolloverHours === 0
        ? null
        : { minutesMax: draft.rolloverHours * 60, periods: draft.rolloverPeriods },
    overage: byCard
      ? { kind: 'by-card' }
      : { kind: 'per-hour', yenPerHour: draft.yenPerHour, bookable: draft.overage !== 'refuse' },
    capMinutes: draft.capHours === 0 ? null : draft.capHours * 60,
    commitment:
      draft.commitmentYen === 0
        ? null
        : { yen: draft.commitmentYen, months: draft.commitmentMonths },
    trial:
      draft.trialDays === 0
        ? null
        : { days: draft.trialDays, minutes: Math.max(1, draft.trialHours) * 60 },
    noticeDays: draft.noticeDays,
    approval: draft.approval,
    basis: draft.used ? 'used' : 'reserved',
    tax: former?.tax ?? { treatment: 'exclusive', percent: '10' },
  };
}
