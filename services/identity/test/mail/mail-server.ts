import { createServer, type AddressInfo, type Socket } from 'node:net';

/** What the server says to a mail when its text has come. */
export type Verdict = '250 accepted' | '451 try later' | '550 no such box' | 'hang up';

export interface ReceivedMail {
  readonly to: string;
  readonly text: string;
}

/** A mail server on this machine that speaks as much of SMTP (RFC 5321) as a client needs. */
export async function startMailServer() {
  const accepted: ReceivedMail[] = [];
  let tries = 0;
  let verdict: Verdict = '250 accepted';
  const server = createServer((socket) => {
    converse(socket, (mail) => {
      tries += 1;
      if (verdict === '250 accepted') accepted.push(mail);
      return verdict;
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    accepted,
    tries: () => tries,
    says: (what: Verdict) => {
      verdict = what;
    },
    stop: () => new Promise<void>((closed) => server.close(() => closed())),
  };
}

function converse(socket: Socket, judge: (mail: ReceivedMail) => Verdict): void {
  let to = '';
  let text: string | undefined;
  let unread = '';
  const say = (line: string): void => void socket.write(`${line}\r\n`);
  const take = (line: string): void => {
    if (text !== undefined) {
      if (line !== '.') {
        text += `${line}\n`;
        return;
      }
      const verdict = judge({ to, text });
      text = undefined;
      if (verdict === 'hang up') socket.destroy();
      else say(verdict);
      return;
    }
    const command = line.slice(0, 4).toUpperCase();
    if (command === 'RCPT') to = /<(.*)>/.exec(line)?.[1] ?? '';
    if (command === 'DATA') {
      text = '';
      say('354 go on');
    } else if (command === 'QUIT') {
      say('221 bye');
      socket.end();
    } else say('250 ok');
  };
  socket.on('error', () => undefined);
  socket.on('data', (data) => {
    const lines = `${unread}${data.toString('latin1')}`.split('\r\n');
    unread = lines.pop() ?? '';
    for (const line of lines) take(line);
  });
  say('220 test');
}
