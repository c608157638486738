import { describe, expect, it } from 'vitest';
import { isQuantity, quantitiesOf, usedOf } from '../src/features/options/options.ts';

describe('the quantities of options as people type them', () => {
  it('are read from full-width digits and with commas, empty and zero being none', () => {
    expect(usedOf({ staff: '１．５', guidance: '', helium: '0.0', film: '1,200' })).toEqual([
      { code: 'staff', quantity: '1.5' },
      { code: 'film', quantity: '1200' },
    ]);
    expect(usedOf({})).toEqual([]);
  });

  it.each(['-1', 'two', '10001', '1.2.3'])('cannot be %s', (text) => {
    expect(usedOf({ staff: text })).toBeNull();
    expect(isQuantity('staff', text)).toBe(false);
  });

  it('come back as they were recorded', () => {
    const used = [{ code: 'staff', quantity: '2/3' }];
    expect(usedOf(quantitiesOf(used))).toEqual(used);
  });
});
