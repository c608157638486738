import type { ResearchContent } from '@kyoyo/contracts';
import { specify } from '@kyoyo/testing';
import { describe, expect, it } from 'vitest';
import { evolve, statusOf } from '../../src/research/state.ts';
import { researchStream } from '../../src/research/stream.ts';
import { recordedAs } from '@kyoyo/testing';
import type { ResearchEvent } from '@kyoyo/contracts';
import {
  agreed,
  amended,
  asked,
  bothReviewed,
  companyId,
  content,
  director,
  drafted,
  engineer,
  institutionId,
  president,
  reviewed,
  reviewer,
  revised,
  signed,
  told,
  untilAgreed,
  withEngineer,
} from './example.ts';

const { given } = specify(researchStream);
const stateOf = (...events: ResearchEvent[]) =>
  events.reduce<ReturnType<typeof evolve>>(
    (state, event, nth) => evolve(state, event, recordedAs(nth + 1)),
    null,
  );

describe('DraftResearch', () => {
  const draft = { type: 'DraftResearch', form: 'joint-research', institutionId, content } as const;
  it('drafts it, for the institution alone', () => given().when(draft).thenEmits(drafted()));
  it('is refused of one that is there', () =>
    given(drafted()).when(draft).thenRefuses('already-exists'));
});

describe('ReviseResearch', () => {
  const revise = (of: ResearchContent) => ({ type: 'ReviseResearch', content: of }) as const;
  it('makes the next version', () =>
    given(drafted()).when(revise(amended)).thenEmits(revised(2, amended)));
  it('repeated, changes nothing', () =>
    given(drafted(), revised(2, amended)).when(revise(amended)).thenNothing());
  it('is refused of one that nobody drafted', () =>
    given().when(revise(amended)).thenRefuses('not-found'));
  it('makes void what was reviewed', () =>
    expect(stateOf(drafted(), ...bothReviewed(), revised(2, amended))?.negotiated).toMatchObject({
      stage: 'draft',
      approvals: [],
      signatures: [],
    }));
  it('leaves the parties as they were shown', () => {
    const others = revise({ ...content, organisationIds: [companyId, engineer] });
    given(drafted(), asked()).when(others).thenRefuses('parties-fixed');
  });
  it('of what is agreed is an amendment: until it is agreed, the old holds', () => {
    given(...untilAgreed())
      .when(revise(amended))
      .thenEmits(revised(2, amended));
    const state = stateOf(...untilAgreed(), revised(2, amended));
    expect(state && statusOf(state)).toBe('agreed');
    expect(state?.agreed?.content).toEqual(content);
  });
});

describe('RequestReview', () => {
  const ask = { type: 'RequestReview', representativeIds: [president] } as const;
  it('tells the other party', () =>
    given(drafted())
      .when({ ...ask, representativeIds: [president] })
      .thenEmits(asked()));
  it('is refused while it is under review', () =>
    given(drafted(), asked())
      .when({ ...ask, representativeIds: [president] })
      .thenRefuses('under-review'));
  it('is refused where nothing is negotiated', () =>
    given(...untilAgreed())
      .when({ ...ask, representativeIds: [] })
      .thenRefuses('nothing-negotiated'));
});

describe('ReviewResearch', () => {
  const review = {
    type: 'ReviewResearch',
    number: 1,
    personId: president,
    partyId: companyId,
    represents: true,
    verdict: 'approve',
    comment: '',
  } as const;
  const toReview = [drafted(), asked()];

  it('approves it for the own party', () =>
    given(...toReview)
      .when(review)
      .thenEmits(reviewed(companyId, president)));
  it('repeated, changes nothing', () =>
    given(...toReview, reviewed(companyId, president))
      .when(review)
      .thenNothing());
  it('is refused of who is neither named nor representative', () =>
    given(...toReview)
      .when({ ...review, personId: engineer, represents: false })
      .thenRefuses('not-a-reviewer'));
  it('is refused of a version that was revised', () =>
    given(...toReview, revised(2, amended), asked(2))
      .when(review)
      .thenRefuses('contract-revised'));
  it('is refused before anybody was asked', () =>
    given(drafted()).when(review).thenRefuses('review-not-asked'));
  it('that asks for a change sends it back', () => {
    const change = reviewed(companyId, president, { verdict: 'change', comment: '30日に' });
    expect(stateOf(...toReview, change)?.negotiated?.stage).toBe('draft');
  });
  it('is done when each party, and all whom it named, have approved', () => {
    const both = [...toReview, reviewed(institutionId, director), reviewed(companyId, president)];
    expect(stateOf(...both)?.negotiated?.stage).toBe('reviewed');
    const names: ResearchEvent = {
      type: 'ResearchReviewersNamed',
      data: { ...told(president, reviewer), partyId: companyId, reviewerIds: [reviewer] },
    };
    expect(stateOf(...both, names)?.negotiated?.stage).toBe('in-review');
    const all = [...both, names, reviewed(companyId, reviewer)];
    expect(stateOf(...all)?.negotiated?.stage).toBe('reviewed');
  });
});

describe('NameReviewers', () => {
  const name = { type: 'NameReviewers', partyId: companyId, reviewerIds: [reviewer] } as const;
  const names: ResearchEvent = {
    type: 'ResearchReviewersNamed',
    data: { ...told(president, reviewer), partyId: companyId, reviewerIds: [reviewer] },
  };
  it('names them, who are told from then on', () =>
    given(drafted(), asked())
      .when({ ...name, reviewerIds: [reviewer] })
      .thenEmits(names));
  it('repeated, changes nothing', () =>
    given(drafted(), asked(), names)
      .when({ ...name, reviewerIds: [reviewer] })
      .thenNothing());
});

describe('SignResearch', () => {
  const sign = (personId: string, represents: string[], number = 1) =>
    ({ type: 'SignResearch', number, personId, represents, umbrella: null }) as const;
  const ready = [drafted(), ...bothReviewed(), withEngineer];
  const byInstitution = sign(director, [institutionId]);
  const byCompany = sign(president, [companyId]);

  it('binds one party', () =>
    given(...ready)
      .when(byInstitution)
      .thenEmits(signed(institutionId, director)));
  it('of the last party makes it hold', () =>
    given(...ready, signed(institutionId, director))
      .when(byCompany)
      .thenEmits(signed(companyId, president), agreed()));
  it('repeated, changes nothing', () => {
    given(...ready, signed(institutionId, director))
      .when(byInstitution)
      .thenNothing();
    given(...untilAgreed())
      .when(byCompany)
      .thenNothing();
  });
  it('is refused of who can bind no party', () =>
    given(...ready)
      .when(sign(engineer, []))
      .thenRefuses('not-representative'));
  it('is refused before both have reviewed it', () =>
    given(drafted(), asked(), withEngineer).when(byCompany).thenRefuses('review-outstanding'));
  it('is refused of a version that was revised', () =>
    given(...ready, revised(2, amended), ...bothReviewed(2))
      .when(byCompany)
      .thenRefuses('contract-revised'));
  it('is refused without a clause on intellectual property, which is named', () =>
    given(drafted({ ...content, ip: null }), ...bothReviewed(), withEngineer)
      .when(byCompany)
      .thenRefuses('ip-clause-missing'));
  it('is refused where a researcher is too old for matching funds', () => {
    const matching = {
      years: [{ fiscalYear: 2026, companyYen: 31_000_000 }],
      researcherId: engineer,
      ageAtStart: 45,
      attestedOn: '2026-03-01',
    };
    given(drafted({ ...content, matching }), ...bothReviewed(), withEngineer)
      .when(byCompany)
      .thenRefuses('matching-age');
  });
  it('of an amendment by both replaces what held', () => {
    const again = [...untilAgreed(), revised(2, amended), ...bothReviewed(2)];
    given(...again, signed(institutionId, director, 2))
      .when(sign(president, [companyId], 2))
      .thenEmits(signed(companyId, president, 2), agreed(2, amended));
    const all = stateOf(...again, agreed(2, amended));
    expect(all?.agreed).toMatchObject({ number: 2, content: amended });
  });
});

describe('WithdrawProposal', () => {
  const withdraw = { type: 'WithdrawProposal', reason: '見直し' } as const;
  const withdrawn = (number: number, ...people: string[]): ResearchEvent => ({
    type: 'ResearchProposalWithdrawn',
    data: { ...told(...people), number, reason: '見直し' },
  });
  it('of a draft ends it', () => {
    const { organisationIds: _, ...alone } = told();
    given(drafted())
      .when(withdraw)
      .thenEmits({
        type: 'ResearchProposalWithdrawn',
        data: { ...alone, organisationIds: [], number: 1, reason: '見直し' },
      });
    const state = stateOf(drafted(), withdrawn(1));
    expect(state && statusOf(state)).toBe('withdrawn');
  });
  it('of an amendment leaves what is agreed', () => {
    const state = stateOf(...untilAgreed(), revised(2, amended), withdrawn(2));
    expect(state && [statusOf(state), state.negotiated]).toEqual(['agreed', null]);
  });
  it('is refused where nothing is negotiated, and of what is over', () => {
    given(...untilAgreed())
      .when(withdraw)
      .thenRefuses('nothing-negotiated');
    given(drafted(), withdrawn(1)).when(withdraw).thenRefuses('contract-over');
  });
});
