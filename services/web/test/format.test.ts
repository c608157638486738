import { describe, expect, it } from 'vitest';
import { formatHours, formatUnits, formatWholeYen } from '../src/parts/format.ts';

describe('numbers that people read', () => {
  it('of hours are told in hours and minutes, where they come out even', () => {
    const hour = { ja: '時間', en: 'hour' };
    expect(formatUnits('193/60', hour, 'ja')).toBe('3時間13分');
    expect(formatUnits('3/2', hour, 'en')).toBe('1 h 30 min');
    expect(formatUnits('0.25', hour, 'ja')).toBe('15分');
    expect(formatUnits('3', hour, 'ja')).toBe('3');
    expect(formatUnits('1/7', hour, 'ja')).toBe('≈0.1429');
    expect(formatUnits('193/60', { en: 'person-hour' }, 'ja')).toBe('≈3.2167');
    expect(formatUnits('1.5', null, 'ja')).toBe('1.5');
  });

  it('are rounded where nobody counts what is behind the point', () => {
    expect(formatHours('1510993/5000')).toBe('302.2');
    expect(formatWholeYen('2345287/100')).toBe('¥23,453');
    expect(formatWholeYen('5/2')).toBe('¥3');
  });
});
