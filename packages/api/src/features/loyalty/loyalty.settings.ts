import type { IntegerSetting } from '../../kernel/setting-definition.js';

export const pointsMonths: IntegerSetting = {
  key: 'loyalty.pointsMonths',
  group: 'work',
  type: 'integer',
  min: 0,
  max: 120,
  default: 0,
  unit: { 'zh-CN': '个月', 'zh-TW': '個月', en: 'months' },
  label: { 'zh-CN': '积分有效期', 'zh-TW': '點數有效期', en: 'How long points are good for' },
  help: {
    'zh-CN': '获得满这么多个月、尚未使用的积分每天夜里清除；0 表示永久有效。',
    'zh-TW': '獲得滿這麼多個月、尚未使用的點數每天夜裡清除；0 表示永久有效。',
    en: 'Points that were earned so many months ago and not used lapse at night; 0: they never do.',
  },
};
