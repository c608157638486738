import type { WhatIfGroup, WhatIfResult, WhatIfRun, WhatIfSums } from '@kyoyo/contracts';
import { durationMs } from '@kyoyo/kernel';
import type { createRecovery } from './recovered.ts';
import type { PastCharge, Replayed } from './replay.ts';

/** What one question comes to: sums, and what differs, which grow with each charge. */
export interface Tally {
  add(charge: PastCharge, replayed: Replayed): void;
  result(): WhatIfResult;
  instruments(): WhatIfGroup[];
  organisations(): WhatIfGroup[];
  runs(): WhatIfRun[];
}

type Recovery = ReturnType<typeof createRecovery>;

export function createTally(recovery: Recovery): Tally {
  const all = noSums();
  const [months, classes] = [groups(), groups()];
  const [instruments, organisations] = [groups(), groups()];
  const startups = { was: newServed(), would: newServed() };
  const runs: WhatIfRun[] = [];
  let unexplained = 0;

  return {
    add(charge, replayed) {
      const { month, organisationClass, instrumentId, organisationId } = charge;
      const sums = [months(month), classes(organisationClass), instruments(instrumentId)];
      for (const one of [all, ...sums, organisations(organisationId)]) count(one, charge, replayed);
      const net = { was: charge.totals.net, would: replayed.would?.net ?? 0 };
      recovery.add(instrumentId, month, net);
      if (!replayed.isExplained) unexplained += 1;
      if (charge.kind === 'run' && organisationClass === 'startup') {
        startups.was.add(charge);
        if (replayed.would) startups.would.add(charge);
      }
      if (differs(charge, replayed)) runs.push(runOf(charge, replayed));
    },
    result: () => ({
      all,
      months: [...months.all].map(([month, sums]) => ({ month, ...sums })),
      classes: [...classes.all].map(([name, sums]) => ({
        organisationClass: name as PastCharge['organisationClass'],
        ...sums,
      })),
      startups: { was: startups.was.served(), would: startups.would.served() },
      recovery: recovery.inAll(),
      unexplained,
      instruments: instruments.all.size,
      organisations: organisations.all.size,
    }),
    instruments: () => byDifference(instruments.all, recovery.of),
    organisations: () => byDifference(organisations.all, () => null),
    runs: () => runs.toSorted((a, b) => changeOf(b) - changeOf(a)),
  };
}

const noSums = (): WhatIfSums => ({
  count: 0,
  refused: 0,
  differing: 0,
  net: { was: 0, would: 0 },
  tax: { was: 0, would: 0 },
  total: { was: 0, would: 0 },
});

/** Sums by a name, made when it is first asked for. */
function groups() {
  const all = new Map<string, WhatIfSums>();
  const of = (name: string): WhatIfSums => {
    const known = all.get(name) ?? noSums();
    all.set(name, known);
    return known;
  };
  return Object.assign(of, { all });
}

function count(sums: WhatIfSums, charge: PastCharge, replayed: Replayed): void {
  sums.count += 1;
  if (!replayed.would) sums.refused += 1;
  if (differs(charge, replayed)) sums.differing += 1;
  for (const amount of ['net', 'tax', 'total'] as const) {
    sums[amount].was += charge.totals[amount];
    sums[amount].would += replayed.would?.[amount] ?? 0;
  }
}

function newServed() {
  const organisations = new Set<string>();
  let ms = 0;
  return {
    add({ organisationId, usedFrom, usedTo }: PastCharge): void {
      organisations.add(organisationId);
      ms += durationMs({ start: usedFrom, end: usedTo });
    },
    served: () => ({ organisations: organisations.size, minutes: Math.round(ms / 60_000) }),
  };
}

/** The net may move by a yen where the total of an inclusive price does not. */
const differs = ({ totals }: PastCharge, { would }: Replayed): boolean =>
  !would || would.total !== totals.total || would.net !== totals.net;

const runOf = (charge: PastCharge, { would, refused }: Replayed): WhatIfRun => ({
  chargeId: charge.chargeId,
  reservationId: charge.reservationId,
  instrumentId: charge.instrumentId,
  organisationId: charge.organisationId,
  organisationClass: charge.organisationClass,
  kind: charge.kind,
  usedTo: charge.usedTo,
  was: charge.totals.total,
  would: would?.total ?? null,
  refused,
});

const changeOf = ({ was, would }: WhatIfRun): number =>
  would === null ? Number.MAX_SAFE_INTEGER : Math.abs(would - was);

const byDifference = (
  all: ReadonlyMap<string, WhatIfSums>,
  recoveryOf: (id: string) => WhatIfGroup['recovery'],
): WhatIfGroup[] => {
  const moved = ({ total }: WhatIfSums) => Math.abs(total.would - total.was);
  return [...all]
    .map(([id, sums]) => ({ id, ...sums, recovery: recoveryOf(id) }))
    .toSorted((a, b) => moved(b) - moved(a) || b.total.was - a.total.was);
};
