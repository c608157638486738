import { describe, expect, it } from 'vitest';
import { gramsOf, patternOf, searchForm, searchText } from '../../src/search/form.ts';
import { searchColumns } from '../../src/search/indexing.ts';
import { synonymsOf } from '../../src/search/synonyms.ts';
import { description } from '../example-instruments.ts';

/** As PostgreSQL's LIKE decides, for the patterns that searching uses. */
const finds = (asked: string, text: string): boolean =>
  text.includes(patternOf(searchForm(asked)).slice(1, -1));

describe('one form for all spellings', () => {
  it.each([
    ['ＦＥ－ＳＥＭ', 'FE-SEM', 'fe sem', 'FESEM', 'FE‐SEM', '(FE) SEM'],
    ['ラマン', 'ﾗﾏﾝ', 'らまん'],
    ['レーザー', 'レーザ', 'ﾚｰｻﾞｰ', 'レ－ザ－', 'れーざー'],
    ['キャピラリー', 'キャピラリ', 'キヤピラリ', 'ｷｬﾋﾟﾗﾘｰ'],
    [
      '走査型電子顕微鏡',
      '走査形電子顕微鏡',
      '走査電子顕微鏡',
      '走査 電子顕微鏡',
      '走査型・電子顕微鏡',
    ],
    ['電界放出形', '電界放出型', '電界放出'],
    ['エックス線回折', 'Ｘ線回折', 'x線廻折'],
    ['ヴァキューム', 'バキューム'],
    ['analyser', 'ANALYZER'],
  ])('%s', (...spellings) => {
    expect(new Set(spellings.map(searchForm)).size).toBe(1);
  });

  it('keeps apart what is different', () => {
    expect(searchForm('SEM')).not.toBe(searchForm('TEM'));
    expect(searchForm('一')).toBe('一');
  });
});

describe('where a search may begin', () => {
  const text = searchText(['電界放出形走査電子顕微鏡 (FE-SEM-EDX)', 'XRD system']);
  it.each(['FE-SEM', 'SEM', 'sem-edx', 'fesemedx', '走査電子', '顕微鏡', 'XRD', 'syst'])(
    'finds %s',
    (asked) => expect(finds(asked, text)).toBe(true),
  );
  it.each(['tem', 'stem', 'd'])('does not find %s inside a Latin word', (asked) =>
    expect(finds(asked, text)).toBe(false),
  );
});

describe('an instrument is found under all of its names', () => {
  const described = (ja: string, en: string, aliases: string[] = []): string =>
    searchColumns({ ...description, name: { ja, en }, category: 'x', aliases }).search_text;
  const feSem = [
    'FE-SEM',
    '電界放出形走査電子顕微鏡',
    '走査型電子顕微鏡(FE)',
    '走査型電子顕微鏡（ＦＥ）',
  ];

  it.each(feSem)('the issue names one instrument %s', (name) => {
    const text = described(name, 'No. 1');
    for (const asked of [
      ...feSem,
      'SEM',
      '走査電顕',
      '電顕',
      'field emission SEM',
      'Ｆｅ－ｓｅｍ',
    ]) {
      expect(finds(asked, text), asked).toBe(true);
    }
    expect(finds('TEM', text)).toBe(false);
  });

  it('a plain SEM is not found as a field-emission one', () => {
    expect(finds('FE-SEM', described('走査電子顕微鏡', 'SEM'))).toBe(false);
  });

  it.each([
    ['X線光電子分光装置(例)', 'ESCA'],
    ['X線回折装置(ラウエ)', 'XRD'],
    ['液体クロマトグラフ質量分析装置(タンパク質解析)', 'LC/MS'],
    ['ICP発光分析装置', 'ICP-OES'],
    ['収差補正走査透過電子顕微鏡(例)', 'STEM'],
    ['収差補正走査透過電子顕微鏡(例)', '透過型電子顕微鏡'],
    ['原子間力顕微鏡', 'SPM'],
    ['MPMS3 (SQUID)', '超伝導量子干渉素子'],
    ['EB露光装置', '電子線描画'],
    ['電子スピン共鳴装置', 'EPR'],
    ['フ－リエ変換赤外分光光度計', 'FTIR'],
  ])('%s by %s', (name, asked) => expect(finds(asked, described(name, '-'))).toBe(true));

  it('an alias counts as a name', () => {
    expect(finds('ESCA', described('光電子装置', 'PES', ['XPS']))).toBe(true);
  });
});

it('an abbreviation inside another word names nothing', () => {
  expect(synonymsOf(['system of assembly'])).toEqual([]);
});

it('a mistyped word shares most of its trigrams', () => {
  const share = (a: string, b: string): number =>
    gramsOf(a).filter((gram) => gramsOf(b).includes(gram)).length / gramsOf(a).length;
  expect(share('micrscope', 'microscope')).toBeGreaterThan(0.45);
  expect(share('電子顕微境', '電子顕微鏡')).toBeGreaterThan(0.45);
  expect(share('furnace', 'microscope')).toBe(0);
});
