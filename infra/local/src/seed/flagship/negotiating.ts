import { daysFrom, type ResearchContent } from '@kyoyo/contracts';
import { type Act, type Arranging, mailOf, manager } from './acts.ts';
import { analysis, type ContractDays, research } from './contracts.ts';
import { flagship } from './institute.ts';
import {
  amendedResearch,
  commissionedAnalysis,
  jointResearch,
  negotiatedResearch,
  useBudgetYen,
} from './research.ts';

/** Joint research from the first question to its amendment, an analysis, and one that is not agreed. */
export function negotiations(arranging: Arranging, days: ContractDays): Act[] {
  const { api, ids, idOf } = arranging;
  const contract = contractsOf(arranging);
  const [company, university] = ['aoi.sorano', 'subaru.minekawa'];
  const first = (daysBefore: number) => daysFrom(days.researchFirst, -daysBefore);
  const amended = (daysBefore: number) => daysFrom(days.amendedOn, -daysBefore);
  const analysed = (daysBefore: number) => daysFrom(days.analysisFirst, -daysBefore);
  const today = (daysBefore: number) => daysFrom(days.today, -daysBefore);
  const question = `${research.seedId} question`;
  return [
    {
      day: first(75),
      act: async () => {
        const { id } = await api.post(mailOf(company), question, '/api/consultations', {
          institutionId: idOf(flagship.seedId),
          subject: '全固体電池の界面の共同研究について',
          message: '正極界面の劣化を一緒に調べていただけないでしょうか。',
        });
        ids.set(question, id);
      },
    },
    {
      day: first(73),
      act: async () => {
        const of = `/api/consultations/${idOf(question)}`;
        await api.post(manager, `${question} answer`, `${of}/messages`, {
          message: 'ぜひお願いします。共同研究として契約の案を作成します。',
        });
        await api.post(manager, `${question} end`, `${of}/conclusion`, {
          reason: '共同研究の契約へ',
        });
      },
    },
    {
      day: first(50),
      act: () => contract.draft(research.seedId, 'joint-research', jointResearch(days, idOf)),
    },
    { day: first(45), act: () => contract.review(research.seedId, 1, [company, university]) },
    {
      day: first(20),
      act: () =>
        contract.name(research.seedId, {
          [manager]: [
            ['natsuki.renge', 'lead'],
            ['makoto.orihara', 'researcher'],
          ],
          [mailOf(company)]: [
            ['aoi.sorano', 'lead'],
            ['kana.aoba', 'researcher'],
            ['emi.sorada', 'researcher'],
          ],
          [mailOf(university)]: [
            ['subaru.minekawa', 'researcher'],
            ['riku.hoshino', 'student'],
          ],
        }),
    },
    {
      day: first(15),
      act: () =>
        api.post(
          manager,
          `${research.seedId} pledge`,
          `/api/research-contracts/${idOf(`${research.seedId} id`)}/pledges`,
          { personId: idOf('riku.hoshino'), signedOn: first(16) },
        ),
    },
    { day: first(10), act: () => contract.sign(research.seedId, 1, [company, university]) },
    {
      day: amended(20),
      act: () =>
        contract.revise(research.seedId, 2, amendedResearch(days, idOf, useBudgetYen(days.today))),
    },
    { day: amended(15), act: () => contract.review(research.seedId, 2, [company, university]) },
    { day: amended(0), act: () => contract.sign(research.seedId, 2, [company, university]) },
    {
      day: analysed(25),
      act: () => contract.draft(analysis.seedId, 'commissioned', commissionedAnalysis(days, idOf)),
    },
    { day: analysed(20), act: () => contract.review(analysis.seedId, 1, ['tsubasa.hibari']) },
    {
      day: analysed(12),
      act: () =>
        contract.name(analysis.seedId, {
          [manager]: [['satoru.kagami', 'operator']],
          [mailOf('tsubasa.hibari')]: analysis.people.map((one) => [one, 'researcher']),
        }),
    },
    { day: analysed(10), act: () => contract.sign(analysis.seedId, 1, ['tsubasa.hibari']) },
    {
      day: today(24),
      act: () => contract.draft(cell, 'joint-research', negotiatedResearch(days, idOf)),
    },
    {
      day: today(20),
      act: () => api.post(manager, `${cell} request`, contract.path(cell, 'review-request')),
    },
    {
      day: today(12),
      act: () =>
        api.post(mailOf('midori.hayashida'), `${cell} comment`, contract.path(cell, 'reviews'), {
          number: 1,
          verdict: 'comment',
          comment: '知的財産の帰属がまだ書かれていません。試料セルの権利は当社に残したいです。',
        }),
    },
  ];
}

const cell = 'flagship cell';

type Named = readonly (readonly [personSeedId: string, role: string])[];

/** What is done to research contracts, by their names in the seed. */
function contractsOf({ api, ids, idOf }: Arranging) {
  const path = (seedId: string, step: string): string =>
    `/api/research-contracts/${idOf(`${seedId} id`)}/${step}`;
  return {
    path,
    async draft(seedId: string, form: string, content: ResearchContent): Promise<void> {
      const body = { institutionId: idOf(flagship.seedId), form, content };
      const { id } = await api.post(manager, seedId, '/api/research-contracts', body);
      ids.set(`${seedId} id`, id);
      const of = `/api/research-contracts/${id}`;
      const { contractId } = await api.get<{ contractId: string }>(manager, of);
      ids.set(seedId, contractId);
    },
    revise: (seedId: string, number: number, content: ResearchContent) =>
      api.post(manager, `${seedId} ${number}`, path(seedId, 'revisions'), { content }),
    /** Asked for, and approved by everybody. */
    async review(seedId: string, number: number, representatives: readonly string[]) {
      const key = `${seedId} ${number}`;
      await api.post(manager, `${key} request`, path(seedId, 'review-request'));
      for (const email of [manager, ...representatives.map(mailOf)]) {
        const body = { number, verdict: 'approve' };
        await api.post(email, `${key} review ${email}`, path(seedId, 'reviews'), body);
      }
    },
    async name(seedId: string, named: Readonly<Record<string, Named>>) {
      for (const [email, people] of Object.entries(named)) {
        const researchers = people.map(([one, role]) => ({ personId: idOf(one), role }));
        const key = `${seedId} researchers ${email}`;
        await api.post(email, key, path(seedId, 'researchers'), { researchers });
      }
    },
    async sign(seedId: string, number: number, representatives: readonly string[]) {
      for (const email of [...representatives.map(mailOf), manager]) {
        const key = `${seedId} ${number} signature ${email}`;
        await api.post(email, key, path(seedId, 'signatures'), { number });
      }
    },
  };
}
