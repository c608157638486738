import { eventCatalogue, exampleIds, exampleOf } from '@kyoyo/contracts';
import { describe, expect, it } from 'vitest';
import type { AuditEvent } from '../src/api.ts';
import { aboutOf } from '../src/features/audit/about.ts';

const examples = Object.entries(eventCatalogue).flatMap(([source, types]) =>
  Object.keys(types).map(
    (type) => exampleOf(source as keyof typeof eventCatalogue, type) as unknown as AuditEvent,
  ),
);

/** Every value of this name, however deep. */
function valuesOf(name: string, data: unknown): unknown[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    key === name ? [value] : valuesOf(name, value),
  );
}

describe('what a row of the audit names', () => {
  it.each(examples.filter(({ data }) => valuesOf('instrumentId', data).length > 0))(
    'is the instrument, of $type',
    (event) => expect(aboutOf(event).instrumentId).toBe(exampleIds.instrument),
  );

  it.each(examples.filter(({ data }) => valuesOf('personId', data).length > 0))(
    'is whom it is about, of $type',
    (event) => expect(valuesOf('personId', event.data)).toContain(aboutOf(event).personId),
  );
});
