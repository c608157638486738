import { type components, createClient } from '@kyoyo/client';
import { liveTokenHeader } from '@kyoyo/contracts';
import { ApiProblem, refusalOf } from './api-problem.ts';
import { sessionOver } from './features/session/session-over.ts';
import { storedLanguage } from './language/language.tsx';

export { ApiProblem, mayPass } from './api-problem.ts';

type Schemas = components['schemas'];
export type Instrument = Schemas['Instrument'];
export type FoundInstrument = Schemas['FoundInstrument'];
export type Institution = Schemas['Institution'];
export type Network = Schemas['Network'];
export type ImportPreview = Schemas['ImportPreview'];
export type ImportError = Schemas['ImportError'];
/** The rules of an instrument; every field has a value. */
export type Policy = NonNullable<Instrument['policy']>;
export type Reservation = Schemas['Reservation'];
export type Series = Schemas['Series'];
export type CalendarEntry = Schemas['CalendarEntry'];
export type FreeSlot = Schemas['FreeSlot'];
export type Session = Schemas['Session'];
export type Charge = Schemas['Charge'];
export type Quote = Schemas['Quote'];
export type IssuedQuote = Schemas['IssuedQuote'];
export type Invoice = Schemas['Invoice'];
export type InvoiceDetail = Schemas['InvoiceDetail'];
export type InvoiceRun = Schemas['InvoiceRun'];
export type InvoiceSums = Schemas['InvoiceSums'];
export type InvoiceIssuer = Schemas['Issuer'];
export type CreditProposal = Schemas['CreditProposal'];
export type CreditRequest = Schemas['CreditRequest'];
export type CustomerAccount = Schemas['CustomerAccount'];
export type IssuedQuoteToday = Schemas['IssuedQuoteToday'];
export type Price = Schemas['Price'];
export type ResearchContract = Schemas['ResearchContract'];
export type ResearchListed = Schemas['ResearchListed'];
export type Redline = Schemas['Redline'];
export type CertifiedAges = Schemas['CertifiedAges'];
export type InstitutionDiscounts = Schemas['InstitutionDiscounts'];
export type ClassPeriod = Schemas['ClassPeriod'];
export type ClassRequest = Schemas['ClassRequest'];
export type Terms = Schemas['Terms'];
export type Qualification = Schemas['Qualification'];
export type Distribution = Schemas['Distribution'];
export type ClearingListed = Schemas['ClearingListed'];
export type Incident = Schemas['Incident'];
export type IncidentThread = Schemas['IncidentThread'];
export type Consultation = Schemas['Consultation'];
export type ConsultationThread = Schemas['ConsultationThread'];
export type ConsultationEntry = Schemas['ConsultationEntry'];
export type AuditEvent = Schemas['AuditEvent'];
export type Notice = Schemas['Notice'];
export type Webhook = Schemas['Webhook'];
export type WebhookEventType = Schemas['WebhookEventType'];
export type WebhookDelivery = Schemas['WebhookDelivery'];
export type OutboxMail = Schemas['OutboxMail'];
export type Operator = Schemas['Operator'];
export type Accessory = Schemas['Accessory'];
export type Outage = Schemas['Outage'];
export type WhatIfRun = Schemas['WhatIfRun'];
export type WaitlistEntry = Schemas['WaitlistEntry'];

let liveToken: string | undefined;
/** Of the newest answer: what happens after it is news to whatever is read from now on. */
export const latestLiveToken = (): string | undefined => liveToken;

export const api = createClient({ baseUrl: location.origin });
/** What is on its way, as it can be sent again; logging in and out is never. */
const onTheirWay = new Map<string, Request>();
const commands = new WeakSet<Response>();
const isCommand = ({ headers }: Request): boolean => headers.has('idempotency-key');
api.use({
  onRequest({ request, id }) {
    request.headers.set('accept-language', storedLanguage());
    if (!/\/api\/sessions?$/.test(new URL(request.url).pathname)) {
      onTheirWay.set(id, request.clone());
    }
    return request;
  },
  async onResponse({ request, response, id }) {
    const again = onTheirWay.get(id);
    onTheirWay.delete(id);
    const goesOn = response.status === 401 && again && (await sessionOver.wait());
    const answer = goesOn ? await fetch(again) : response;
    liveToken = answer.headers.get(liveTokenHeader) ?? liveToken;
    if (isCommand(request)) commands.add(answer);
    return answer;
  },
  onError({ request, id }) {
    onTheirWay.delete(id);
    return new ApiProblem({ slug: 'unavailable' }, 0, isCommand(request));
  },
});

interface Answer<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** The data of an answer; throws an ApiProblem for a refusal. */
export async function got<Data>(answer: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await answer;
  if (response.ok) return data as Data;
  const refusal = refusalOf((error ?? {}) as Record<string, unknown>, response.status);
  throw new ApiProblem(refusal.problem, refusal.status, commands.has(response));
}

/** A new Idempotency-Key: made once for each thing a person wants, and kept when trying again. */
export const newKey = (): string => crypto.randomUUID();

/** Request headers of a command. */
export const withKey = (key: string) => ({ headers: { 'Idempotency-Key': key } });
