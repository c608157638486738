import type { ServiceDefinition } from '@kyoyo/service-kit';
import { addAccountRoutes } from './account/http.ts';
import { accountStream } from './account/stream.ts';
import { addChargeRoutes } from './charge/http.ts';
import { compensationReactions } from './charge/compensation.ts';
import { chargeReactions } from './charge/reactions.ts';
import { chargeStream } from './charge/stream.ts';
import { forgetUntaken } from './bank-statement/files.ts';
import { createReaders } from './bank-statement/readers.ts';
import { addBankFileRoutes } from './bank-statement/http.ts';
import { bankStatementStream } from './bank-statement/stream.ts';
import { allowances } from './copies/allowances.ts';
import { attributedUses } from './copies/attributed-uses.ts';
import { ageBands, discounts } from './copies/discounts.ts';
import { derived } from './derived.ts';
import { booksStream } from './closing/stream.ts';
import { addClosingRoutes } from './closing/http.ts';
import { addResearchCreditRoutes } from './research-credit/http.ts';
import { addRetentionRoutes } from './retention/http.ts';
import { addBooksRoutes } from './books/http.ts';
import { addAdjustmentRoutes } from './charge/adjusting-http.ts';
import { disputeStream } from './dispute/stream.ts';
import { addDisputeRoutes } from './dispute/http.ts';
import { bookedUses } from './copies/booked-uses.ts';
import { classes } from './copies/classes.ts';
import { comingBookings } from './copies/coming-bookings.ts';
import { coverages } from './copies/coverages.ts';
import { instruments } from './copies/instruments.ts';
import { institutionNames, members, organisationNames, usageTerms } from './copies/quoted.ts';
import { addContractComparisonRoutes } from './contract/comparison-http.ts';
import { addCreditNoteRoutes } from './credit-note/http.ts';
import { creditRequestStream } from './credit-note/request-stream.ts';
import { creditNoteStream } from './credit-note/stream.ts';
import { addInvoiceDocumentRoutes } from './invoice/documents-http.ts';
import { addInvoiceRoutes } from './invoice/http.ts';
import { createReminding } from './invoice/reminding.ts';
import { invoiceStream } from './invoice/stream.ts';
import { addInvoiceRunRoutes } from './invoice-run/http.ts';
import { createIssuing } from './invoice-run/issuing.ts';
import { createProposing } from './invoice-run/proposing.ts';
import { invoiceRunStream } from './invoice-run/stream.ts';
import { createQuoteCommands } from './issued-quote/commands.ts';
import { addIssuedQuoteRoutes } from './issued-quote/http.ts';
import { addIssuerRoutes } from './issuer/http.ts';
import { issuerStream } from './issuer/stream.ts';
import { quoteStream } from './issued-quote/stream.ts';
import { addPaymentRoutes } from './payment/http.ts';
import { addAssigning } from './payment/assigning-http.ts';
import { addPaymentSteps } from './payment/steps-http.ts';
import { paymentStream } from './payment/stream.ts';
import { addPriceEffectRoutes } from './price-effect/http.ts';
import { addPriceExampleRoutes } from './quote/examples-http.ts';
import { costSheets } from './copies/cost-sheets.ts';
import { addClearingRoutes } from './clearing/http.ts';
import { addDistributionRoutes } from './distribution/http.ts';
import { addSplitRuleRoutes } from './split-rule/http.ts';
import { clearingStream } from './clearing/stream.ts';
import { networks } from './copies/networks.ts';
import { distributionStream } from './distribution/stream.ts';
import { splitRuleStream } from './split-rule/stream.ts';
import { rateCards } from './copies/rate-cards.ts';
import { subsidies } from './copies/subsidies.ts';
import { addCostRecoveryRoutes } from './cost-recovery/http.ts';
import { addContractQuoteRoutes } from './quote/contract-quotes-http.ts';
import { addQuoteRoutes } from './quote/http.ts';
import { addPriceRoutes } from './quote/prices-http.ts';
import { addPriceTrialRoutes } from './quote/trials-http.ts';
import { addReconciliationRoutes } from './reconciliation/http.ts';
import type { Tables } from './schema.ts';
import { forgetOld } from './what-if/asking.ts';
import { addWhatIfRoutes } from './what-if/http.ts';

/** Everything the billing service does. */
export const billingService: ServiceDefinition<Tables> = {
  name: 'billing',
  publishes: 'billing',
  migrations: new URL('../migrations/', import.meta.url),
  streams: [
    clearingStream,
    distributionStream,
    splitRuleStream,
    issuerStream,
    accountStream,
    booksStream,
    chargeStream,
    disputeStream,
    invoiceStream,
    invoiceRunStream,
    creditNoteStream,
    creditRequestStream,
    quoteStream,
    bankStatementStream,
    paymentStream,
  ],
  derived,
  copies: [
    allowances,
    instruments,
    rateCards,
    subsidies,
    costSheets,
    classes,
    coverages,
    discounts,
    networks,
    ageBands,
    attributedUses,
    bookedUses,
    comingBookings,
    institutionNames,
    organisationNames,
    members,
    usageTerms,
  ],
  routes: (app, parts) => {
    addPriceRoutes(app, parts);
    addQuoteRoutes(app, parts);
    addContractQuoteRoutes(app, parts);
    addPriceTrialRoutes(app, parts);
    addContractComparisonRoutes(app, parts);
    addPriceExampleRoutes(app, parts);
    addPriceEffectRoutes(app, parts);
    addIssuedQuoteRoutes(app, parts);
    addIssuerRoutes(app, parts);
    addAccountRoutes(app, parts);
    addInvoiceRunRoutes(app, parts);
    addInvoiceRoutes(app, parts);
    addInvoiceDocumentRoutes(app, parts);
    addCreditNoteRoutes(app, parts);
    addBankFileRoutes(app, parts);
    addPaymentRoutes(app, parts);
    addPaymentSteps(app, parts);
    addAssigning(app, parts);
    addChargeRoutes(app, parts);
    addSplitRuleRoutes(app, parts);
    addDistributionRoutes(app, parts);
    addClearingRoutes(app, parts);
    addAdjustmentRoutes(app, parts);
    addDisputeRoutes(app, parts);
    addBooksRoutes(app, parts);
    addClosingRoutes(app, parts);
    addResearchCreditRoutes(app, parts);
    addRetentionRoutes(app, parts);
    addCostRecoveryRoutes(app, parts);
    addReconciliationRoutes(app, parts);
    addWhatIfRoutes(app, parts);
  },
  timers: (parts) => [
    { name: 'forget what-ifs', everyMs: 60_000, run: () => forgetOld(parts.database.pool) },
    {
      name: 'forget bank files that nobody took',
      everyMs: 3_600_000,
      run: () => forgetUntaken(parts.database.query, parts.clock()),
    },
    {
      name: 'import bank files that were begun',
      everyMs: 15_000,
      run: createReaders(parts).resume,
    },
    { name: 'propose invoices', everyMs: 5_000, run: createProposing(parts).resume },
    { name: 'issue approved invoices', everyMs: 5_000, run: createIssuing(parts).resume },
    { name: 'remind of invoices', everyMs: 600_000, run: createReminding(parts) },
  ],
  wakes: { [quoteStream.name]: (parts) => createQuoteCommands(parts).expire },
  reactions: (parts) => ({
    subscription: chargeReactions(parts),
    reservation: compensationReactions(parts),
  }),
};
