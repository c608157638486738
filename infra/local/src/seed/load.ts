import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemClock } from '@kyoyo/kernel';
import type { SettableClock } from '../settable-clock.ts';
import { type DemoSize, demos } from './demo-data.ts';
import { seedFacilityLife } from './facility-life.ts';
import { acceptTerms, namedIn, operatorEmail, registerMasters } from './masters.ts';
import { demoPassword } from './organisations.ts';
import { makePastAside } from './past-aside.ts';
import { seedConsultations, seedTrainings } from './personal-matters.ts';
import { SeedApi } from './seed-api.ts';

interface Seeding {
  readonly url: string;
  /** Of the reservation service, whose past is made rather than lived through. */
  readonly databaseUrl: string;
  readonly size: DemoSize;
  /** Remembers that it was done. */
  readonly home: string;
  readonly clock: SettableClock;
  readonly say: (line: string) => void;
}

/**
 * Fills an empty platform: masters through its public interface, the past of reservations as a log
 * that the same deciders make in memory, and what is asked and arranged today through the interface
 * again. What follows from the past, such as charges, the services' consumers do.
 */
export async function seedPlatform(seeding: Seeding): Promise<void> {
  const { url, databaseUrl, size, home, clock, say } = seeding;
  const mark = join(home, 'seeded.json');
  if (existsSync(mark)) return;
  const { institutions, instruments, people, contracts } = demos[size];
  say(
    `seeding: ${institutions.length} institutions, ${instruments.length} instruments, ` +
      `${people.length} people`,
  );
  const api = new SeedApi(url, demoPassword);
  const present = systemClock();
  try {
    if (contracts) clock.set(contracts.registeredAt(present));
    const ids = await registerMasters(api, demos[size]);
    await acceptTerms(api, demos[size], ids, present);
    const personal = { api, ids, idOf: namedIn(ids), clock, present };
    await contracts?.arrange(personal);
    clock.set('present');
    const parts = demos[size].parts.map((_, nth) =>
      makePastAside({ databaseUrl, size, nth, ids, present }),
    );
    const append = async (nth: number): Promise<void> => {
      say(`seeding: ${await parts[nth]?.()} events of the past are in the log`);
    };
    await seedTrainings(personal);
    await append(0);
    await seedConsultations(personal);
    clock.set('present');
    await seedFacilityLife(personal);
    await contracts?.quote(personal);
    await contracts?.begin(personal);
    await contracts?.describeFinance(personal);
    // Last, so that nobody waits for what follows from it.
    for (let nth = 1; nth < parts.length; nth += 1) await append(nth);
  } finally {
    clock.set('present');
  }
  await writeFile(mark, JSON.stringify({ seededAt: present }));
}

export { demoPassword, operatorEmail };
