import { credentials, sessionView } from '@kyoyo/contracts';
import { describeRoutes, withZod } from '@kyoyo/service-kit';
import fastify, { type RouteOptions } from 'fastify';
import { z } from 'zod';

/** What the gateway answers itself; everything else it passes on. */
export const logIn = {
  method: 'POST',
  url: '/api/sessions',
  config: {
    access: 'anybody',
    operation: 'logIn',
    summary: 'Log in; the session comes as a cookie',
    repeatable: true,
  },
  schema: { body: credentials, response: { 201: sessionView } },
} as const;

export const logOut = {
  method: 'DELETE',
  url: '/api/session',
  config: { access: 'person', operation: 'logOut', summary: 'Log out' },
  schema: { response: { 204: z.null() } },
} as const;

export const followLive = {
  method: 'GET',
  url: '/api/live',
  config: {
    access: 'person',
    operation: 'followLive',
    summary: 'Follow what happens, over a WebSocket',
  },
  schema: { response: { 101: z.null() } },
} as const;

/** The gateway's own operations without anything behind them, for the OpenAPI description. */
export async function describeGateway() {
  const app = withZod(fastify());
  await describeRoutes(app, 'Kyoyo gateway');
  for (const route of [logIn, logOut, followLive] as readonly Partial<RouteOptions>[]) {
    app.route({ ...route, handler: () => undefined } as RouteOptions);
  }
  await app.ready();
  return app;
}
