import { createSocket } from 'node:dgram';
import dns from 'node:dns';
import { once } from 'node:events';

/**
 * A name server on this machine (RFC 1035, A records alone) that this process asks until it is
 * stopped. Each name answers with its lists of addresses in turn and keeps to the last one.
 */
export async function startNameServer(names: Readonly<Record<string, string[][]>>) {
  const asked = new Map<string, number>();
  const socket = createSocket('udp4');
  socket.on('message', (query, { port, address }) => {
    const { name, type, end } = questionOf(query);
    const turns = type === 1 ? (names[name] ?? []) : [];
    const turn = asked.get(name) ?? 0;
    if (type === 1) asked.set(name, turn + 1);
    const addresses = turns[Math.min(turn, turns.length - 1)] ?? [];
    const head = Buffer.from(query.subarray(0, 12));
    // An answer; "no such name" where the name is not known at all.
    head.writeUInt16BE(names[name] ? 0x8180 : 0x8183, 2);
    head.writeUInt16BE(addresses.length, 6);
    head.writeUInt32BE(0, 8);
    const records = addresses.map((one) =>
      // The name of the question, type A, class IN, not to be kept, four bytes.
      Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4, ...one.split('.').map(Number)]),
    );
    socket.send(Buffer.concat([head, query.subarray(12, end), ...records]), port, address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  const before = dns.getServers();
  dns.setServers([`127.0.0.1:${socket.address().port}`]);
  return {
    stop: async () => {
      dns.setServers(before);
      socket.close();
      await once(socket, 'close');
    },
  };
}

function questionOf(query: Buffer): { name: string; type: number; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.'), type: query.readUInt16BE(at + 1), end: at + 5 };
}
