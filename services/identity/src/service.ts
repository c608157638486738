import type { KeyObject } from 'node:crypto';
import type { Clock } from '@kyoyo/kernel';
import type { Parts, ServiceDefinition } from '@kyoyo/service-kit';
import { addOutboxRoutes } from './mail/http.ts';
import { createMailSender, type MailSettings } from './mail/mail.ts';
import { createMailing, mailReactions } from './mail/outbox.ts';
import { addClassRequestRoutes } from './organisation/class-requests-http.ts';
import { addClassRoutes } from './organisation/classes-http.ts';
import { addOrganisationRoutes } from './organisation/http.ts';
import { letTimePass } from './organisation/commands.ts';
import { organisationStream } from './organisation/stream.ts';
import { ensureFirstOperator, type FirstOperator } from './person/first-operator.ts';
import { addAgeRoutes } from './person/age-http.ts';
import { addPeopleRoutes } from './person/http.ts';
import { personStream } from './person/stream.ts';
import type { Tables } from './schema.ts';
import { addSessionRoutes } from './session/http.ts';
import { addLogInRoutes } from './session/log-in-http.ts';
import { createLogInLimits } from './session/log-in-limits.ts';
import { createSessions } from './session/sessions.ts';

export interface IdentitySettings {
  /** Ed25519: signs the tokens that every service checks with the public half. */
  readonly signingKey: KeyObject;
  readonly firstOperator: FirstOperator;
  /** Set only for a demonstration: anybody may then see who there is and log in as them. */
  readonly demoPassword?: string | undefined;
  /** By which sessions last and log-ins are counted; that of everything else, where none is said. */
  readonly sessionClock?: Clock;
  /** Where notices are sent by mail; without it they stay in the outbox, to be read there. */
  readonly mail?: MailSettings | undefined;
}

/** Everything the identity service does. */
export const identityService = (settings: IdentitySettings): ServiceDefinition<Tables> => ({
  name: 'identity',
  publishes: 'identity',
  migrations: new URL('../migrations/', import.meta.url),
  streams: [organisationStream, personStream],
  prepare: (parts) => ensureFirstOperator(parts, settings.firstOperator),
  routes(app, parts) {
    const { sessionClock = parts.clock } = settings;
    const sessions = createSessions(parts.database.pool, sessionClock);
    addOrganisationRoutes(app, parts);
    addClassRoutes(app, parts);
    addClassRequestRoutes(app, parts);
    addPeopleRoutes(app, parts, settings.demoPassword);
    addAgeRoutes(app, parts);
    addSessionRoutes(app, parts, sessions);
    const limits = createLogInLimits(parts.database.pool, sessionClock);
    addLogInRoutes(
      app,
      { ...parts, clock: sessionClock },
      { sessions, limits },
      settings.signingKey,
    );
    addOutboxRoutes(app, parts);
  },
  reactions: () => mailReactions(settings.mail !== undefined),
  wakes: { [organisationStream.name]: letTimePass },
  oneStatementEach: true,
  timers: (parts) => [
    {
      name: 'sweep-log-in-limits',
      everyMs: 3_600_000,
      run: createLogInLimits(parts.database.pool, settings.sessionClock ?? parts.clock).sweep,
    },
    ...mailTimers(parts, settings.mail),
  ],
});

const mailTimers = (parts: Parts<Tables>, mail: MailSettings | undefined) =>
  mail
    ? [
        {
          name: 'send-mails',
          everyMs: 1_000,
          run: createMailing(parts, createMailSender(mail)),
        },
      ]
    : [];
