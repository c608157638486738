import { newId } from '@kyoyo/kernel';
import { describedServices } from '../../src/services.ts';
import { get, onlyOperations, type Operation, type Operations } from './operation.ts';

const services = describedServices().map(({ name }) => name);
const lists = Object.fromEntries(
  services.map((service) => [
    `GET /api/operations/${service}/dead-letters`,
    get(() => `/api/operations/${service}/dead-letters`, onlyOperations, 'operations'),
  ]),
);
const replays = Object.fromEntries(
  services.map((service): [string, Operation] => [
    `POST /api/operations/${service}/dead-letters/{id}/replay`,
    {
      as: 'operations',
      refused: onlyOperations,
      answer: 404,
      ask: () => ({ path: `/api/operations/${service}/dead-letters/${newId()}/replay` }),
    },
  ]),
);

export const deadLetters: Operations = { ...lists, ...replays };
