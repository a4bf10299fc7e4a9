import { describe, expect, it } from '@jest/globals';
import { filterForLog, markText } from './export-mark.rules.js';

const at = new Date('2026-03-01T16:30:00.000Z');

describe('the mark of an exported file (SEC-08)', () => {
  it('says who, when in the time of the organisation, how many and under which id', () => {
    const mark = { name: '王建国', at, zone: 'Asia/Shanghai', exportId: 'exp_1', count: 12, isCapped: false };
    expect(markText({ ...mark, language: 'zh-CN' })).toBe(
      '# 内部资料，请勿外传。王建国 于 2026-03-02 00:30（Asia/Shanghai）导出，共 12 行，exp_1',
    );
    expect(markText({ ...mark, language: 'zh-TW' })).toContain('王建国 於 2026-03-02 00:30（Asia/Shanghai）匯出');
    expect(markText({ ...mark, language: 'en', isCapped: true })).toContain('12 rows (cut off at the limit), exp_1');
  });
});

describe('a filter as the log keeps it', () => {
  it('keeps what names nobody', () => {
    const filter = {
      departmentIds: ['dep_01ARZ3NDEKTSV4RRFFQ69G5FAV'],
      isOpen: true,
      view: 'all_open',
      createdFrom: at,
      kind: null,
      page: 3,
    };
    expect(filterForLog(filter)).toEqual({
      departmentIds: ['dep_01ARZ3NDEKTSV4RRFFQ69G5FAV'],
      isOpen: true,
      view: 'all_open',
      createdFrom: '2026-03-01T16:30:00.000Z',
      page: 3,
    });
  });

  it('hides what somebody typed', () => {
    expect(filterForLog({ search: '13800136021', phone: '1', other: '王建国', deep: { email: 'a@b.cn' } })).toEqual({
      search: '…',
      phone: '…',
      other: '…',
      deep: { email: '…' },
    });
  });
});
