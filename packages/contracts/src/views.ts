/** What the platform's HTTP interfaces answer with. Times are UTC instants, money whole yen. */
export * from './views/bookings.ts';
export * from './views/catalogue.ts';
export * from './views/consultations.ts';
export * from './views/identity.ts';
export * from './views/contracts.ts';
export * from './views/money.ts';
export * from './views/notices.ts';
export * from './views/records.ts';
export * from './views/research.ts';
export * from './views/shared.ts';
export * from './views/training.ts';
export * from './views/what-if.ts';
