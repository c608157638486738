import { type Issuer, issuerEvents } from '@kyoyo/contracts';
import { type Instant, newId } from '@kyoyo/kernel';
import { expectTablesOfLog } from '@kyoyo/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Finance, startFinance } from '../invoice-run/finance-world.ts';
import { at } from '../rating/cards.ts';

const clock = (): Instant => at('2026-12-03 10:00');
let finance: Finance;
let said: Issuer;
beforeAll(async () => {
  finance = await startFinance(clock);
  const { effectiveFrom: _, ...example } = issuerEvents.IssuerDescribed.schema.parse(
    issuerEvents.IssuerDescribed.example,
  );
  said = { ...example, institutionId: finance.institutionId, fourEyesFromYen: null };
});
afterAll(() => finance?.[Symbol.asyncDispose]());

it('says what an institution is as an issuer, once', async () => {
  const first = await finance.ask(finance.finance(), '/api/issuers', said);
  expect(first).toMatchObject({ status: 200, body: { version: 1 } });
  const again = await finance.ask(finance.finance(), '/api/issuers', said);
  expect(again).toMatchObject({ status: 200, body: { version: 1 } });
  const { body } = await finance.ask(finance.finance(), `/api/issuers/${finance.institutionId}`);
  expect(body).toMatchObject({ registration: 'fits', effectiveFrom: '2026-12-03' });
});

it('refuses the wrong check digit of a corporation, and warns of that of others', async () => {
  const wrong = { ...said, registrationNumber: 'T8123456789012' };
  const refused = await finance.ask(finance.finance(), '/api/issuers', wrong);
  expect(refused.body.type).toContain('registration-number-wrong');
  const other = { ...wrong, isCorporation: false };
  expect((await finance.ask(finance.finance(), '/api/issuers', other)).status).toBe(200);
  const { body } = await finance.ask(finance.finance(), `/api/issuers/${finance.institutionId}`);
  expect(body.registration).toBe('unchecked');
});

it('refuses what is stale, and others than its finance', async () => {
  const stale = await finance.request(finance.finance(), '/api/issuers', said, {
    'if-match': '"1"',
  });
  expect(stale.statusCode).toBe(412);
  const staff = [{ name: 'facility-staff' as const, institutionId: finance.institutionId }];
  expect((await finance.ask({ roles: staff }, '/api/issuers', said)).status).toBe(403);
  expect((await finance.ask({}, `/api/issuers/${finance.institutionId}`)).status).toBe(404);
});

it('lists customers, described or only charged', async () => {
  const described = await finance.customer({ payerCode: '0000000012' });
  const charged = newId();
  await finance.charge(charged, 1_000);
  const url = `/api/customer-accounts?institutionId=${finance.institutionId}`;
  const { body } = await finance.ask(finance.finance(), url);
  expect(body.items).toHaveLength(2);
  expect(body.items).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ organisationId: described, isDescribed: true, version: 1 }),
      expect.objectContaining({ organisationId: charged, isDescribed: false, version: 0 }),
    ]),
  );
  await expectTablesOfLog(finance.store, clock);
});
