import { bookingRows } from './bench/booking-rows.ts';
import { startServers } from './bench/world.ts';
const servers = await startServers();
console.table(await bookingRows(servers.postgres.url, servers.nats.url));
await servers.stop();
