import { describe, expect, it } from 'vitest';
import { percentOf, recoveryOf } from '../src/cost-recovery/recovery.ts';

const costs = {
  purchase: null,
  depreciationYen: 5_000_000,
  maintenanceYen: 3_000_000,
  staffYen: 0,
  spaceYen: 0,
  consumablesYen: 700_000,
  plannedHours: 1_000,
};
const income = (organisationClass: 'large' | 'startup', netYen: number, hours: string) => ({
  organisationClass,
  netYen,
  hours,
});

describe('cost recovery', () => {
  it('income of 4,500,000 is 150% of maintenance and 56.25% of the full cost', () => {
    const incomes = [income('startup', 500_000, '499.5'), income('large', 4_000_000, '1/2')];
    expect(recoveryOf(incomes, costs)).toMatchObject({
      incomeYen: 4_500_000,
      usedHours: '500',
      fullCostYen: 8_000_000,
      ofMaintenancePercent: '150',
      ofFullCostPercent: '56.25',
      hourCostYen: { planned: '8000', used: '16000' },
      incomes: [{ organisationClass: 'large' }, { organisationClass: 'startup' }],
    });
  });

  it('what nobody has said is unknown, and not nothing', () => {
    expect(recoveryOf([income('large', 100, '1')], null)).toMatchObject({
      incomeYen: 100,
      fullCostYen: null,
      ofMaintenancePercent: null,
      ofFullCostPercent: null,
      hourCostYen: null,
    });
  });

  it('an instrument that nobody used cost nothing an hour that could be said', () => {
    expect(recoveryOf([], costs)).toMatchObject({
      incomeYen: 0,
      ofMaintenancePercent: '0',
      hourCostYen: { planned: '8000', used: null },
    });
    expect(recoveryOf([], { ...costs, maintenanceYen: 0 }).ofMaintenancePercent).toBeNull();
  });

  it('a percentage is rounded to two places, a half up', () => {
    expect(percentOf(1, 3)).toBe('33.33');
    expect(percentOf(2, 3)).toBe('66.67');
    expect(percentOf(1, 16_000)).toBe('0.01');
    expect(percentOf(1, 20_000)).toBe('0.01');
    expect(percentOf(0, 0)).toBeNull();
  });
});
