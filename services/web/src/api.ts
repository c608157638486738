import { type components, createClient } from '@kyoyo/client';
import { liveTokenHeader, type Problem, problems, type ProblemSlug } from '@kyoyo/contracts';
import { storedLanguage } from './language/language.tsx';

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
export type Price = Schemas['Price'];
export type Terms = Schemas['Terms'];
export type Qualification = Schemas['Qualification'];
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
export type WaitlistEntry = Schemas['WaitlistEntry'];

/** A refusal by the platform, or `unavailable` where it could not be reached. */
export class ApiProblem extends Error {
  readonly problem: Problem;
  readonly status: number;

  constructor(problem: Problem, status: number) {
    super(problem.slug);
    this.problem = problem;
    this.status = status;
  }

  get freeSlots(): FreeSlot[] {
    return (this.problem.members?.['freeSlots'] as FreeSlot[] | undefined) ?? [];
  }

  get fieldErrors(): { path: string; message: string }[] {
    return (this.problem.members?.['errors'] as { path: string; message: string }[]) ?? [];
  }
}

let liveToken: string | undefined;
/** Of the newest answer: what happens after it is news to whatever is read from now on. */
export const latestLiveToken = (): string | undefined => liveToken;

export const api = createClient({ baseUrl: location.origin });
api.use({
  onRequest({ request }) {
    request.headers.set('accept-language', storedLanguage());
    return request;
  },
  onResponse({ response }) {
    liveToken = response.headers.get(liveTokenHeader) ?? liveToken;
    return undefined;
  },
  onError: () => new ApiProblem({ slug: 'unavailable' }, 0),
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
  const members = (error ?? {}) as Record<string, unknown>;
  const slug = members['slug'] as ProblemSlug;
  throw new ApiProblem({ slug: slug in problems ? slug : 'internal', members }, response.status);
}

/** A new Idempotency-Key: made once for each thing a person wants, and kept when trying again. */
export const newKey = (): string => crypto.randomUUID();

/** Request headers of a command. */
export const withKey = (key: string) => ({ headers: { 'Idempotency-Key': key } });
