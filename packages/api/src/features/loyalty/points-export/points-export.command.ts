import { type Language, textIn } from '@shouwen/shared';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { isoInstant } from '../../../platform/db/db.js';
import { type OpenExport, openExport } from '../../../platform/exports/open-export.js';
import { belongingSource, type CustomersAsked } from '../../customers/index.js';
import { staff } from '../../people/index.js';
import { wordBook } from '../../words/index.js';
import type { PointsKind } from '../points.rules.js';

const KINDS: Readonly<Record<Language, Readonly<Record<PointsKind, string>>>> = {
  'zh-CN': { earn: '获得', redeem: '使用', correct: '更正', expire: '过期' },
  'zh-TW': { earn: '獲得', redeem: '使用', correct: '更正', expire: '過期' },
  en: { earn: 'Earned', redeem: 'Used', correct: 'Put right', expire: 'Lapsed' },
};

/** Points of customers that came and went, as a file. */
export const pointsSource = belongingSource({
  list: 'pointsEntries',
  table: 'points_entry',
  columns: ['kind', 'points', 'benefit', 'reason', 'recorded_by_id', 'recorded_at'],
  titles: {
    'zh-CN': ['类型', '积分', '权益', '事由', '登记人', '登记时间'],
    'zh-TW': ['類型', '積分', '權益', '事由', '登記人', '登記時間'],
    en: ['Kind', 'Points', 'Benefit', 'Reason', 'Recorded by', 'Recorded at'],
  },
  async reader(ctx) {
    const [people, words] = [await staff.of(ctx), (await wordBook.of(ctx)).of('loyalty_benefit')];
    const kinds = new Map<string, string>(Object.entries(KINDS[ctx.language]));
    return ([kind, points, benefit, reason, personId, recordedAt]) => {
      const word = words.find(({ code }) => code === benefit);
      const given = word ? textIn(word.names, ctx.language) : null;
      const by = personId && people.find(personId)?.name;
      return [kinds.get(kind ?? ''), points, given, reason, by, isoInstant(recordedAt ?? '')];
    };
  },
});

export function pointsExport(ctx: Ctx, filter: CustomersAsked): Promise<Outcome<OpenExport>> {
  return openExport(ctx, pointsSource, filter);
}
