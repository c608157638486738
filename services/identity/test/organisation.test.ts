import { type OrganisationEvent, proposedClass } from '@kyoyo/contracts';
import { japanInstant } from '@kyoyo/kernel';
import { specify } from '@kyoyo/testing';
import { describe, expect, it } from 'vitest';
import { organisationStream } from '../src/organisation/stream.ts';

const { given } = specify(organisationStream);

type DataOf<Type extends OrganisationEvent['type']> = Extract<
  OrganisationEvent,
  { type: Type }
>['data'];

const today = '2026-11-29';
const requestId = '01a1fcb3-2000-7000-8000-0000000000a1';
const institutionId = '01a1fcb3-2000-7000-8000-0000000000a2';
const registration = { name: { ja: '株式会社新興', en: 'Startup Inc.' }, corporateNumber: null };
const registered = { type: 'OrganisationRegistered', data: registration } as const;
const register = { type: 'RegisterOrganisation', registration } as const;

const certified = (
  validFrom: string,
  validTo: string | null = null,
  more: Partial<DataOf<'ClassCertified'>> = {},
) => {
  const unasked = { thereafter: null, requestId: null, institutionId: null };
  const own = { class: 'startup', evidence: '登記簿', validFrom, validTo } as const;
  return { type: 'ClassCertified', data: { ...own, ...unasked, ...more } } as const;
};
const certify = (...of: Parameters<typeof certified>) =>
  ({ type: 'CertifyClass', certification: certified(...of).data, today }) as const;

const evidence = {
  capitalYen: 30_000_000,
  employees: 12,
  foundedOn: '2024-04-01',
  investors: [{ kind: 'venture-capital', name: 'ファンド' }],
  certificateNumber: '',
  documents: '登記簿',
} satisfies DataOf<'ClassRequested'>['evidence'];
const asking = {
  requestId,
  institutionId,
  class: 'startup',
  evidence,
  stage: { phase: 'product', lacks: ['equipment'] },
} satisfies DataOf<'ClassRequested'>;
const requested = { type: 'ClassRequested', data: asking } as const;
const request = (changes: Partial<typeof asking> = {}) =>
  ({ type: 'RequestClass', asking: { ...asking, ...changes }, today }) as const;
const about = { requestId, institutionId, class: 'startup' } as const;
const withdraw = { type: 'WithdrawClassRequest', requestId } as const;
const withdrawn = { type: 'ClassRequestWithdrawn', data: about } as const;
const decline = { type: 'DeclineClass', requestId, reason: '書類がない' } as const;
const declined = { type: 'ClassDeclined', data: { ...about, reason: '書類がない' } } as const;
const answer = { requestId, institutionId };

describe('RegisterOrganisation', () => {
  it('registers', () => given().when(register).thenEmits(registered));
  it('cannot happen twice', () => given(registered).when(register).thenRefuses('already-exists'));
});

describe('CertifyClass', () => {
  const year = certified('2026-04-01', '2027-04-01');
  const forGood = certified('2026-04-01');

  it('certifies for good', () =>
    given(registered).when(certify('2026-04-01')).thenEmits(certified('2026-04-01')));
  it('certifies the day after the last one ends', () =>
    given(registered, year)
      .when(certify('2027-04-01', null, { class: 'sme' }))
      .thenEmits(certified('2027-04-01', null, { class: 'sme' })));
  it('certifies up to the day before the first one begins', () =>
    given(registered, year)
      .when(certify('2025-04-01', '2026-04-01'))
      .thenEmits(certified('2025-04-01', '2026-04-01')));
  it('is refused where two classes would hold on one day', () =>
    given(registered, year).when(certify('2027-03-31')).thenRefuses('period-overlaps'));
  it('follows one that holds for good, from today on', () =>
    given(registered, forGood)
      .when(certify(today, null, { class: 'sme' }))
      .thenEmits(certified(today, null, { class: 'sme' })));
  it('changes nothing of the past of one that holds for good', () =>
    given(registered, forGood).when(certify('2026-11-28')).thenRefuses('class-change-in-past'));
  it('does not begin with one that holds for good', () =>
    given(registered, forGood)
      .when(certify('2026-04-01', '2027-04-01'))
      .thenRefuses('period-overlaps'));
  it('is refused when it ends as it begins', () =>
    given(registered).when(certify('2026-04-01', '2026-04-01')).thenRefuses('class-period-empty'));
  it('has nothing thereafter where it has no end', () =>
    given(registered)
      .when(certify('2026-04-01', null, { thereafter: 'sme' }))
      .thenRefuses('class-without-end'));
  it('repeated, changes nothing', () =>
    given(registered, year).when(certify('2026-04-01', '2027-04-01')).thenNothing());
  it('needs the organisation', () => given().when(certify('2026-04-01')).thenRefuses('not-found'));

  it('answers a request', () =>
    given(registered, requested)
      .when(certify(today, '2028-01-01', answer))
      .thenEmits(certified(today, '2028-01-01', answer)));
  it('by a second who decides at once, is told of the first', () => {
    const first = certified(today, '2028-01-01', answer);
    given(registered, requested, first)
      .when(certify(today, '2027-06-01', answer))
      .thenRefuses('class-request-closed');
    given(registered, requested, first)
      .when(certify(today, '2028-01-01', answer))
      .thenNothing();
    given(registered, requested, declined)
      .when(certify(today, '2028-01-01', answer))
      .thenRefuses('class-request-closed');
  });
  it('answers no request that there is not', () =>
    given(registered)
      .when(certify(today, null, answer))
      .thenRefuses('not-found'));
});

describe('a request', () => {
  const other = '01a1fcb3-2000-7000-8000-0000000000a9';
  it('is made', () => given(registered).when(request()).thenEmits(requested));
  it('is one at a time', () =>
    given(registered, requested)
      .when(request({ requestId: other }))
      .thenRefuses('class-request-open'));
  it('is made anew once the first is withdrawn or decided on', () => {
    const anew = { ...requested, data: { ...asking, requestId: other } };
    for (const end of [withdrawn, declined, certified(today, '2028-01-01', answer)]) {
      given(registered, requested, end)
        .when(request({ requestId: other }))
        .thenEmits(anew);
    }
  });
  it('is of a firm that exists', () => {
    const unborn = { ...evidence, foundedOn: '2026-11-30' };
    given(registered)
      .when(request({ evidence: unborn }))
      .thenRefuses('class-evidence-in-future');
    given().when(request()).thenRefuses('not-found');
  });
  it('is withdrawn once', () => {
    given(registered, requested).when(withdraw).thenEmits(withdrawn);
    given(registered, requested, withdrawn).when(withdraw).thenNothing();
    given(registered, requested, declined).when(withdraw).thenRefuses('class-request-closed');
    given(registered).when(withdraw).thenRefuses('not-found');
  });
  it('is declined once', () => {
    given(registered, requested).when(decline).thenEmits(declined);
    given(registered, requested, declined).when(decline).thenNothing();
    given(registered, requested, withdrawn).when(decline).thenRefuses('class-request-closed');
    given(registered).when(decline).thenRefuses('not-found');
  });
});

describe('the end of a class', () => {
  // Certified in 1970, as the clock of these specifications has it.
  const ending = certified('2026-04-01', '2027-04-01', { thereafter: 'sme' });
  const end = { class: 'startup', validTo: '2027-04-01', thereafter: 'sme' } as const;
  const expiring = (daysLeft: number) =>
    ({ type: 'ClassEndAnnounced', data: { ...end, daysLeft } }) as const;
  const expired = { type: 'ClassExpired', data: end } as const;
  const passing = (day: string, minute = 0) =>
    ({ type: 'LetTimePass', now: japanInstant(day, minute) }) as const;

  it('is announced sixty and fourteen days before, and told when it has come', () => {
    given(registered, ending).when(passing('2027-01-30', -1)).thenNothing();
    given(registered, ending).when(passing('2027-01-31')).thenEmits(expiring(60));
    given(registered, ending, expiring(60)).when(passing('2027-03-17')).thenNothing();
    given(registered, ending, expiring(60)).when(passing('2027-03-18')).thenEmits(expiring(14));
    given(registered, ending, expiring(60), expiring(14))
      .when(passing('2027-04-01'))
      .thenEmits(expired);
    given(registered, ending, expired).when(passing('2028-04-01')).thenNothing();
  });
  it('is told by the latest word alone where time has passed unseen', () => {
    given(registered, ending).when(passing('2027-03-20')).thenEmits(expiring(14));
    given(registered, ending).when(passing('2027-05-01')).thenEmits(expired);
  });
  it('is no news where the next class begins on that day', () => {
    const next = certified('2027-04-01', null, { class: 'sme' });
    given(registered, ending, next).when(passing('2027-05-01')).thenNothing();
    given(registered, ending, certified('2027-06-01'))
      .when(passing('2027-05-01'))
      .thenEmits(expired);
  });
});

describe('what evidence would make of an organisation', () => {
  const day = '2026-11-29';
  const firm = { ...evidence, foundedOn: '2024-04-01' };
  const classOf = (changes: Partial<typeof firm> & { foundedOn?: string }, on = day) =>
    proposedClass({ ...firm, ...changes }, on)?.class;

  it('is an SME up to a capital of exactly 100,000,000', () => {
    expect(classOf({ investors: [], capitalYen: 100_000_000 })).toBe('sme');
    expect(classOf({ investors: [], capitalYen: 100_000_001 })).toBe('large');
  });
  it('is a startup below a capital of 500,000,000, with an investor', () => {
    expect(classOf({ capitalYen: 499_999_999 })).toBe('startup');
    expect(classOf({ capitalYen: 500_000_000 })).toBe('large');
    expect(classOf({ capitalYen: 499_999_999, investors: [] })).toBe('large');
  });
  it('is a startup up to the tenth anniversary, that day included', () => {
    expect(classOf({ foundedOn: '2016-11-29' })).toBe('startup');
    expect(classOf({ foundedOn: '2016-11-28' })).toBe('sme');
    expect(proposedClass({ ...firm, foundedOn: '2016-11-29' }, day)).toMatchObject({
      validTo: '2026-11-30',
      thereafter: 'sme',
    });
  });
  it('has the anniversary of 29 February on 1 March where there is none', () => {
    const leap = { foundedOn: '2016-02-29' };
    expect(classOf(leap, '2026-03-01')).toBe('startup');
    expect(classOf(leap, '2026-03-02')).toBe('sme');
  });
  it('is not said of a firm that is not founded yet, nor where no capital is said', () => {
    expect(classOf({ foundedOn: '2026-11-30' })).toBe('sme');
    expect(proposedClass({ ...firm, capitalYen: null }, day)).toBeNull();
  });
});
