import type { IntegerSetting } from '../../kernel/setting-definition.js';
import type { CustomerKind } from '../customers/index.js';

const REVIEW = {
  group: 'work',
  type: 'integer',
  min: 0,
  max: 3650,
  default: 365,
  unit: { 'zh-CN': '天', 'zh-TW': '天', en: 'days' },
  help: {
    'zh-CN': '登记或上次复核后满这么多天，档案应再次复核；0 表示不要求定期复核。',
    'zh-TW': '登記或上次複核後滿這麼多天，檔案應再次複核；0 表示不要求定期複核。',
    en: 'A file is to be looked over so many days after the customer was registered or it was last looked over; 0: never.',
  },
} as const;

/** How often files are looked over. */
export const REVIEW_DAYS: Readonly<Record<CustomerKind, IntegerSetting>> = {
  person: {
    ...REVIEW,
    key: 'customers.personReviewDays',
    label: { 'zh-CN': '个人客户档案复核间隔', 'zh-TW': '個人客戶檔案複核間隔', en: 'Files of persons are looked over every' },
  },
  company: {
    ...REVIEW,
    key: 'customers.companyReviewDays',
    label: { 'zh-CN': '企业客户档案复核间隔', 'zh-TW': '企業客戶檔案複核間隔', en: 'Files of companies are looked over every' },
  },
};
