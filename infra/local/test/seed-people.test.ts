import { bilingual, organisationClass, roleName } from '@kyoyo/contracts';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { institutions } from '../src/seed/catalogue.ts';
import { demoPassword, organisations, people } from '../src/seed/organisations.ts';

describe('the organisations of the demo', () => {
  test('fit the schemas, once each, with evidence', () => {
    expect(new Set(organisations.map(({ seedId }) => seedId)).size).toBe(organisations.length);
    for (const { name, evidence, validFrom, ...organisation } of organisations) {
      expect(bilingual.parse(name)).toEqual(name);
      expect(organisationClass.parse(organisation.class)).toBe(organisation.class);
      expect(evidence.length).toBeGreaterThan(10);
      expect(z.iso.date().parse(validFrom)).toBe(validFrom);
    }
  });

  test('there is one of every class, and a member to book for it', () => {
    for (const one of organisationClass.options) {
      const homes = organisations.filter((organisation) => organisation.class === one);
      const members = people.filter(
        ({ organisationSeedId, roles }) =>
          homes.some(({ seedId }) => seedId === organisationSeedId) &&
          roles.some(({ name }) => name === 'member'),
      );
      expect(members.length, one).toBeGreaterThan(0);
    }
  });
});

describe('the people of the demo', () => {
  test('fit the schemas, with mail addresses of their own', () => {
    const addresses = people.map(({ email }) => email);
    expect(new Set(addresses).size).toBe(people.length);
    // The platform makes this one itself.
    expect(addresses).not.toContain('operations@example.jp');
    for (const email of addresses) {
      expect(z.email().parse(email)).toBe(email);
      expect(email.endsWith('@example.jp')).toBe(true);
    }
    expect(demoPassword.length).toBeGreaterThanOrEqual(10);
    for (const { displayName, organisationSeedId } of people) {
      expect(bilingual.parse(displayName)).toEqual(displayName);
      expect(organisations.map(({ seedId }) => seedId)).toContain(organisationSeedId);
    }
  });

  test('every role is held by somebody, at an institution that exists', () => {
    const roles = people.flatMap((person) => person.roles);
    expect([...new Set(roles.map(({ name }) => name))].toSorted()).toEqual(
      roleName.options.toSorted(),
    );
    const known = institutions.map(({ seedId }) => seedId);
    for (const { name, institutionSeedId } of roles) {
      const facility = name === 'facility-staff' || name === 'facility-manager';
      if (facility) expect(institutionSeedId, name).toBeDefined();
      if (institutionSeedId !== undefined) expect(known).toContain(institutionSeedId);
    }
  });

  test('every institution has a manager', () => {
    const managed = people
      .flatMap(({ roles }) => roles)
      .flatMap(({ name, institutionSeedId }) =>
        name === 'facility-manager' && institutionSeedId ? [institutionSeedId] : [],
      );
    expect(managed.toSorted()).toEqual(institutions.map(({ seedId }) => seedId).toSorted());
  });
});
