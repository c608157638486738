import type { Incident } from '../../api.ts';

/** The steps that an institution takes, by their names in addresses. */
export type Doing =
  | 'stop'
  | 'safety'
  | 'assessment'
  | 'restoration'
  | 'compensation'
  | 'waiver'
  | 'insurance-claim'
  | 'insurance-payment'
  | 'closing'
  | 'reopening';

/** What can be done now, the one that is next first; the platform itself decides. */
export function doingsOf(
  incident: Incident,
  { isStaff, asksForMoney }: { readonly isStaff: boolean; readonly asksForMoney: boolean },
): Doing[] {
  const { stage, assessment, restored, compensation, compensationWaived, insurance } = incident;
  if (stage === 'closed') return isStaff ? ['reopening'] : [];
  const isSafe = stage !== 'reported';
  const isAsked = compensation !== null;
  const isUsers = assessment?.liability === 'user';
  const isDecided = isAsked || compensationWaived;
  const owes = insurance !== null && insurance.paidYen === null;
  const staffs: [Doing, boolean][] = [
    ['safety', !isSafe],
    ['assessment', isSafe && !isAsked],
    ['restoration', isSafe && restored === null],
    ['insurance-payment', owes],
    ['closing', isSafe && assessment !== null && !owes && (!isUsers || isDecided)],
    ['insurance-claim', assessment !== null && insurance === null],
    ['stop', true],
  ];
  const money: [Doing, boolean][] = [
    // Of whom, is known where it happened during a use.
    ['compensation', isUsers && !isAsked && incident.use !== null],
    ['waiver', isUsers && !compensationWaived],
  ];
  return [...(asksForMoney ? money : []), ...(isStaff ? staffs : [])].flatMap(([name, can]) =>
    can ? [name] : [],
  );
}
