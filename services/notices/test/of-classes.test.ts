import { expect, it } from 'vitest';
import { sayingsOf } from '../src/saying/what-to-say.ts';

const cause = { subject: 'the-stream', streamVersion: 1, actor: 'system' } as const;

it('a class is asked of who decides, and what becomes of it is told who binds', () => {
  const said = (type: string, data: object) => sayingsOf('identity', type, data, cause);
  const asked = { requestId: '1', class: 'startup' };
  expect(said('ClassRequested', { ...asked, institutionId: '2' })).toMatchObject([
    { group: 'managers/2', kind: 'class-asked', link: '/classes' },
  ]);
  expect(said('ClassRequested', { ...asked, institutionId: null })).toMatchObject([
    { group: 'operations' },
  ]);
  const ending = { class: 'startup', validTo: '2027-04-01' };
  const end = { group: 'binders/the-stream', link: '/organisation' };
  for (const [type, data, kind] of [
    ['ClassDeclined', { ...asked, reason: '書類' }, 'class-declined'],
    ['ClassCertified', { ...ending, validFrom: '2026-04-01' }, 'class-certified'],
    ['ClassEndAnnounced', { ...ending, thereafter: null, daysLeft: 60 }, 'class-expiring'],
    ['ClassEndAnnounced', { ...ending, thereafter: 'sme', daysLeft: 14 }, 'class-changing'],
    ['ClassExpired', { ...ending, thereafter: null }, 'class-expired'],
    ['ClassExpired', { ...ending, thereafter: 'sme' }, 'class-changed'],
  ] as const) {
    expect(said(type, data)).toMatchObject([{ ...end, kind }]);
  }
  const [changed] = said('ClassExpired', { ...ending, thereafter: 'sme' });
  expect(changed?.params).toMatchObject({ lastDay: '2027-03-31', next: { en: 'SME' } });
});
