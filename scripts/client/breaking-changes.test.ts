import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { breakingChanges } from './breaking-changes.ts';
import { namingProblems } from './named-changes.ts';
import type { Document } from './openapi.ts';

const file = new URL('../../packages/client/openapi.json', import.meta.url);
const text = readFileSync(file, 'utf8');
const document = JSON.parse(text) as Document;

// oxlint-disable-next-line typescript/no-explicit-any -- a test reaches anywhere into the document.
type Loose = any;
type Change = (copy: Loose) => void;

/** The interface with something done to it. */
function changed(change: Change): Document {
  const copy = JSON.parse(text);
  change(copy);
  return copy as Document;
}
const since = (change: Change): string[] => breakingChanges(document, changed(change));
const bookingBody = ({ paths }: Loose) =>
  paths['/api/reservations'].post.requestBody.content['application/json'].schema;

describe('what breaks a program', () => {
  const breaks: [string, string, Change][] = [
    [
      'an operation that is gone',
      'GET /api/notices: is gone',
      ({ paths }) => {
        delete paths['/api/notices'].get;
      },
    ],
    [
      'an operation named otherwise',
      'GET /api/notices: is named otherwise',
      ({ paths }) => {
        paths['/api/notices'].get.operationId = 'readNotices';
      },
    ],
    [
      'a status that is gone',
      'GET /api/notices answer 401: is gone',
      ({ paths }) => {
        delete paths['/api/notices'].get.responses[401];
      },
    ],
    [
      'a log-in that is asked for',
      'GET /api/demo-people: is not open to everybody',
      ({ paths }) => {
        paths['/api/demo-people'].get.security = [{ session: [] }];
      },
    ],
    [
      'a parameter that is gone',
      'GET /api/notices query unread: is gone',
      ({ paths }) => {
        const { get } = paths['/api/notices'];
        get.parameters = get.parameters.filter((one: Loose) => one.name !== 'unread');
      },
    ],
    [
      'a parameter that is needed',
      'GET /api/notices query limit: is required',
      ({ paths }) => {
        const { parameters } = paths['/api/notices'].get;
        parameters.find((one: Loose) => one.name === 'limit').required = true;
      },
    ],
    [
      'a field that is needed',
      'POST /api/reservations body.project: is required but may be missing',
      (copy) => {
        bookingBody(copy).required.push('project');
      },
    ],
    [
      'a field that is taken no more',
      'POST /api/reservations body.hold: is not taken',
      (copy) => {
        delete bookingBody(copy).properties.hold;
      },
    ],
    [
      'a shorter text',
      'POST /api/reservations body.purpose: maxLength',
      (copy) => {
        bookingBody(copy).properties.purpose.maxLength = 10;
      },
    ],
    [
      'a value that is taken no more',
      'POST /api/reservations body.serviceKind: values operated-run',
      (copy) => {
        bookingBody(copy).properties.serviceKind.enum.pop();
      },
    ],
    [
      'a field that is answered no more',
      'Reservation.slot: is gone',
      ({ components }) => {
        delete components.schemas.Reservation.properties.slot;
      },
    ],
    [
      'a field that may be missing',
      'Reservation.slot: is required but may be missing',
      ({ components }) => {
        components.schemas.Reservation.required = ['id'];
      },
    ],
    [
      'an answer of another type',
      'Reservation.id: type integer is not string',
      ({ components }) => {
        components.schemas.Reservation.properties.id = { type: 'integer' };
      },
    ],
    [
      'a value never answered before',
      'Reservation.status: values lost',
      ({ components }) => {
        components.schemas.Reservation.properties.status.enum.push('lost');
      },
    ],
  ];
  it.each(breaks)('%s', (_, line, change) => {
    expect(since(change)).toContain(line);
  });
});

describe('what does not', () => {
  it('is what nobody changed', () => {
    expect(breakingChanges(document, document)).toEqual([]);
  });

  const harmless: [string, Change][] = [
    [
      'a new operation',
      ({ paths }) => {
        paths['/api/news'] = { get: paths['/api/notices'].get };
      },
    ],
    [
      'a new field of an answer',
      ({ components }) => {
        components.schemas.Reservation.properties.colour = { type: 'string' };
      },
    ],
    [
      'a new field that may be left out',
      (copy) => {
        bookingBody(copy).properties.colour = { type: 'string' };
      },
    ],
    [
      'a longer text',
      (copy) => {
        bookingBody(copy).properties.purpose.maxLength = 1_000;
      },
    ],
    [
      'a new summary',
      ({ paths }) => {
        paths['/api/notices'].get.summary = 'All that is new';
      },
    ],
  ];
  it.each(harmless)('is %s', (_, change) => {
    expect(since(change)).toEqual([]);
  });
});

it('a change passes only when it is named under the present version', () => {
  const now = changed(({ paths }) => delete paths['/api/notices'].get);
  const problems = (markdown: string, version = '2.0.0') =>
    namingProblems(document, now, { markdown, version });
  const named = '# Changes\n\n## 2.0.0\n\n- `GET /api/notices: is gone`: replaced by live news.\n';
  expect(problems('## 2.0.0\n')).toEqual(['breaks clients: - `GET /api/notices: is gone`']);
  expect(problems(named)).toEqual([]);
  expect(problems(named, '2.1.0')).toHaveLength(1);
  expect(namingProblems(document, document, { markdown: named, version: '2.0.0' })).toEqual([
    'is named but does not happen: GET /api/notices: is gone',
  ]);
});
