/** What the service decides, and by what: for whoever makes a past in memory, by the same rules. */
export type { BookableInstrument } from './copies/bookable.ts';
export { slotOf } from './free-time/availability.ts';
export { assignmentOf, choose, type Need } from './free-time/needs.ts';
export { isWorking } from './operators/rota.ts';
export { operatorStream } from './operators/stream.ts';
export { outageStream } from './outages/stream.ts';
export type { Reservation, ReservationCommand } from './reservation/state.ts';
export { reservationStream } from './reservation/stream.ts';
export { seriesStream } from './series/stream.ts';
export { operatorResource, unitResource } from './taking-time/resources.ts';
export { qualificationIdOf, qualificationStream } from './training/stream.ts';
