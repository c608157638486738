import type { ServiceDefinition } from '@kyoyo/service-kit';
import { addCalendarRoutes } from './free-time/calendar-http.ts';
import { accessoryStream } from './operators/accessory-stream.ts';
import { operatorStream } from './operators/stream.ts';
import { outageStream } from './outages/stream.ts';
import { consultationStream } from './consultation/stream.ts';
import { qualificationStream } from './training/stream.ts';
import { seriesStream } from './series/stream.ts';
import { waitlistEntry } from './waitlist/stream.ts';
import { promoteAll } from './waitlist/promote-all.ts';
import { createCommands } from './reservation/commands.ts';
import { createFreeing } from './reservation/freeing.ts';
import { reservationStream } from './reservation/stream.ts';
import { addConsultationRoutes } from './consultation/http.ts';
import { addReservationRoutes } from './reservation/http.ts';
import { addIncidentRoutes } from './incident/http.ts';
import { incidentStream } from './incident/stream.ts';
import { addKioskRoutes } from './kiosk/http.ts';
import { addOfferRoutes } from './offer/http.ts';
import { offerStream } from './offer/stream.ts';
import { addOperatorRoutes } from './operators/http.ts';
import { addOutageRoutes } from './outages/http.ts';
import { addPlanningRoutes } from './free-time/planning-http.ts';
import { addStandingRoutes } from './standing/http.ts';
import { instruments } from './copies/instruments.ts';
import { agreements, coverages, terms } from './copies/contracts.ts';
import { classes, people } from './copies/organisations.ts';
import { contractReactions } from './contract/reactions.ts';
import { instrumentReactions } from './instruments/reactions.ts';
import { createReader } from './reservation/reading.ts';
import type { Tables } from './schema.ts';
import { addSeriesRoutes } from './series/http.ts';
import { addStepRoutes } from './reservation/steps-http.ts';
import { addWaitlistRoutes } from './waitlist/http.ts';
import { addTrainingRoutes } from './training/http.ts';

/** Everything the reservation service does. */
export const reservationService: ServiceDefinition<Tables> = {
  name: 'reservation',
  publishes: 'reservation',
  migrations: new URL('../migrations/', import.meta.url),
  streams: [
    reservationStream,
    seriesStream,
    waitlistEntry,
    operatorStream,
    accessoryStream,
    outageStream,
    incidentStream,
    offerStream,
    qualificationStream,
    consultationStream,
  ],
  copies: [instruments, classes, people, terms, agreements, coverages],
  routes: (app, parts) => {
    const commands = createCommands(parts);
    const read = createReader(parts);
    addReservationRoutes(app, parts, commands, read);
    addStepRoutes(app, parts, commands, read);
    addCalendarRoutes(app, parts, commands, read);
    addPlanningRoutes(app, parts);
    addStandingRoutes(app, parts);
    addSeriesRoutes(app, parts, read);
    addWaitlistRoutes(app, parts, commands, read);
    addOperatorRoutes(app, parts, read);
    addOutageRoutes(app, parts);
    addIncidentRoutes(app, parts);
    addOfferRoutes(app, parts);
    addKioskRoutes(app, parts);
    addTrainingRoutes(app, parts, read);
    addConsultationRoutes(app, parts);
  },
  reactions: (parts) => ({ ...instrumentReactions(parts), ...contractReactions(parts) }),
  wakes: { [reservationStream.name]: (parts) => createFreeing(parts).letTimePass },
  timers: (parts) => [
    {
      name: 'promote-waiting',
      everyMs: 2_000,
      run: () => promoteAll(parts),
    },
  ],
};
