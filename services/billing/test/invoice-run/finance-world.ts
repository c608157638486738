import {
  chargeEvents,
  type CustomerAccount,
  type Issuer,
  issuerEvents,
  type Role,
} from '@kyoyo/contracts';
import { type Instant, newId } from '@kyoyo/kernel';
import { accountIdOf, accountStream } from '../../src/account/stream.ts';
import { chargeIdOf, chargeStream } from '../../src/charge/stream.ts';
import { issuerIdOf, issuerStream } from '../../src/issuer/stream.ts';
import type { RatedCharge } from '../../src/schema.ts';
import { startBilling } from '../billing-world.ts';

const context = { actor: 'system' as const, correlationId: newId() };
const issuerSaid = issuerEvents.IssuerDescribed.schema.parse(issuerEvents.IssuerDescribed.example);
const chargeSaid = chargeEvents.ChargeRated.schema.parse(chargeEvents.ChargeRated.example);

export const both = (text: string) => ({ ja: text, en: text });

interface ChargedTo {
  readonly organisationId: string;
  readonly reservationId: string;
  readonly institutionId: string;
}

interface HowCharged extends Partial<Pick<RatedCharge, 'organisationClass' | 'bookedOn'>> {
  readonly reservationId?: string;
  readonly day?: string;
  readonly corrects?: boolean;
}

function chargeOf(to: ChargedTo, net: number, day = '2026-11-12'): RatedCharge {
  const tax = Math.floor(net / 10);
  const at = (time: string) => `${day}T${time}:00.000Z` as Instant;
  return {
    ...chargeSaid,
    ...to,
    kind: 'run',
    fee: null,
    usedFrom: at('01:00'),
    usedTo: at('03:00'),
    bookedOn: day,
    lines: chargeSaid.lines.map((line) => ({ ...line, amount: String(net) })),
    totals: { net, tax, total: net + tax, taxPercent: '10' },
    causedBy: [{ source: 'subscription', type: 'UsageAttributed', eventId: newId() }],
  };
}

/** An institution that invoices, on a database of its own. */
export async function startFinance(clock: () => Instant) {
  const billing = await startBilling(clock);
  const institutionId = newId();
  const finance = (personId = newId()) => ({
    personId,
    roles: [{ name: 'finance', institutionId }] satisfies Role[],
  });
  const payer = (organisationId: string) => ({
    organisationId,
    roles: [{ name: 'finance' }] satisfies Role[],
  });
  await billing.heard('catalogue', 'InstitutionRegistered', institutionId, {
    name: both('計測研究所'),
  });

  return {
    ...billing,
    institutionId,
    finance,
    payer,

    /** By two people, where it takes two. */
    async describes(said: Partial<Issuer & { effectiveFrom: string }> = {}) {
      const streamId = issuerIdOf(institutionId);
      const issuer = { ...issuerSaid, institutionId, fourEyesFromYen: null, ...said };
      const changeId = newId();
      const describe = { type: 'DescribeIssuer', issuer, changeId, by: newId() } as const;
      await billing.store.execute(issuerStream, { streamId, command: describe, context });
      const approve = { changeId, approve: true, reason: '', by: newId() } as const;
      const command = { type: 'DecideIssuerChange', ...approve } as const;
      await billing.store.execute(issuerStream, { streamId, command, context });
    },

    async customer(said: Partial<CustomerAccount> = {}, name = '架空マテリアル株式会社') {
      const { organisationId = newId() } = said;
      await billing.heard('identity', 'OrganisationRegistered', organisationId, {
        name: both(name),
      });
      const account: CustomerAccount = {
        institutionId,
        organisationId,
        addressee: '経理部',
        addressLines: ['〒100-0000', '東京都千代田区架空1-1'],
        invoicePer: 'organisation',
        settledBy: 'invoice',
        clearedWith: null,
        payerCode: null,
        virtualAccount: null,
        endpoint: { scheme: '0188', id: '7123456789012' },
        payerNames: [],
        ...said,
      };
      await billing.store.execute(accountStream, {
        streamId: accountIdOf(institutionId, organisationId),
        command: account,
        context,
      });
      return organisationId;
    },

    /** Charges of ¥1,000 each, so many for each of these, all at once. */
    async manyCharges(organisationIds: readonly string[], each: number): Promise<void> {
      const openings = organisationIds.flatMap((organisationId) =>
        Array.from({ length: each }, () => {
          const reservationId = newId();
          const charge = chargeOf({ organisationId, reservationId, institutionId }, 1_000);
          return {
            streamId: chargeIdOf(reservationId),
            commands: [{ type: 'RateCharge' as const, charge }],
          };
        }),
      );
      const opened = await billing.store.together([], async (tx) => ({
        keep: true,
        result: await tx.openMany(chargeStream, openings, context),
      }));
      if ('refused' in opened) throw new Error(opened.refused.slug);
    },

    /** A charge of so much without tax; the second time, its correction. */
    async charge(
      organisationId: string,
      net: number,
      { reservationId = newId(), day = '2026-11-12', corrects = false, ...more }: HowCharged = {},
    ) {
      const of = { organisationId, reservationId, institutionId };
      const charge = { ...chargeOf(of, net, day), ...more };
      const outcome = await billing.store.execute(chargeStream, {
        streamId: chargeIdOf(reservationId),
        command: corrects
          ? { type: 'CorrectCharge', charge, reason: '訂正' }
          : { type: 'RateCharge', charge },
        context,
      });
      if ('refused' in outcome) throw new Error(outcome.refused.slug);
      return { reservationId, chargeId: chargeIdOf(reservationId) };
    },
  };
}

export type Finance = Awaited<ReturnType<typeof startFinance>>;
