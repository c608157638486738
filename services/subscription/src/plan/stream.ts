import { type Plan, type PlanEvent, type Problem, problem } from '@kyoyo/contracts';
import { accept, type Decision, type Instant, type Recorded, refuse } from '@kyoyo/kernel';
import { row, stream } from '../schema.ts';

export interface OfferedPlan {
  readonly institutionId: string;
  readonly planVersion: number;
  readonly plan: Plan;
  readonly publishedAt: Instant;
  readonly withdrawnAt: Instant | null;
}

type PlanCommand =
  | { readonly type: 'PublishPlan'; readonly institutionId: string; readonly plan: Plan }
  | { readonly type: 'WithdrawPlan' };

/** What an institution offers for a period fee, in versions. Who has subscribed keeps their version. */
export const planStream = stream({
  name: 'plan',
  form: 1,
  initial: null as OfferedPlan | null,
  decide,
  evolve,
  tables: { plan: ['plan_id'] },
  rows: (offered, { id }) =>
    offered
      ? [
          row('plan', {
            plan_id: id,
            institution_id: offered.institutionId,
            plan_version: offered.planVersion,
            plan: JSON.stringify(offered.plan),
            published_at: offered.publishedAt,
            withdrawn_at: offered.withdrawnAt,
          }),
        ]
      : [],
});

function decide(known: OfferedPlan | null, command: PlanCommand): Decision<PlanEvent, Problem> {
  switch (command.type) {
    case 'PublishPlan': {
      const { institutionId, plan } = command;
      if (known?.withdrawnAt) return refuse(problem('plan-withdrawn'));
      if (JSON.stringify(known?.plan) === JSON.stringify(plan)) return accept();
      const planVersion = (known?.planVersion ?? 0) + 1;
      return accept({ type: 'PlanPublished', data: { institutionId, planVersion, plan } });
    }
    case 'WithdrawPlan': {
      if (!known) return refuse(problem('not-found'));
      const { institutionId, withdrawnAt } = known;
      return withdrawnAt ? accept() : accept({ type: 'PlanWithdrawn', data: { institutionId } });
    }
  }
}

function evolve(
  known: OfferedPlan | null,
  { type, data }: PlanEvent,
  { time }: Recorded,
): OfferedPlan | null {
  if (type === 'PlanWithdrawn') return known && { ...known, withdrawnAt: time };
  return { ...data, publishedAt: time, withdrawnAt: null };
}
