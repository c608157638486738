/** `npm run kyoyo -- <command>`: what is done now and then. A command is one entry of this list. */
interface Command {
  readonly takes: string;
  readonly says: string;
  /** Loaded when it is wanted; `run` gets the rest of the line, and a message it throws is shown. */
  readonly load: () => Promise<{ run(args: readonly string[]): Promise<void> }>;
}

const commands: Readonly<Record<string, Command>> = {
  'live-demo': {
    takes: '[--every <seconds>] [--url <address>]',
    says: 'let demo people book, move, check in and out on a platform that runs, as one watches',
    load: () => import('./kyoyo/live-demo.ts'),
  },
  'new-service': {
    takes: '<name>',
    says: 'make a service that has one stream and a route, and is in the list',
    load: () => import('./kyoyo/new-service.ts'),
  },
  rebuild: {
    takes: '<service> [--repair]',
    says: 'make the tables of a service from the logs, and compare; write what differs',
    load: () => import('./kyoyo/rebuild.ts'),
  },
  routes: {
    takes: '<service>=<url>,<url> …',
    says: 'print ROUTES, which the gateway is started with',
    load: () => import('./kyoyo/routes.ts'),
  },
};

function help(): string {
  const lines = Object.entries(commands).map(
    ([name, { takes, says }]) => `  npm run kyoyo -- ${name} ${takes}\n      ${says}`,
  );
  return ['Commands:', ...lines].join('\n');
}

const [name = 'help', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command) {
  const { run } = await command.load();
  await run(args).catch((error: Error) => {
    console.error(process.env['DEBUG'] ? error : error.message);
    process.exitCode = 1;
  });
} else {
  const known = ['help', '--help', '-h'].includes(name);
  console.log(known ? help() : `There is no command "${name}".\n${help()}`);
  process.exitCode = known ? 0 : 2;
}
