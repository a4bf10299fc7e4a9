import type { LocalText } from '@shouwen/shared';
import type { IntegerSetting } from '../../kernel/setting-definition.js';
import type { CustomerKind } from '../customers/index.js';

/** What belongs to a transaction is kept for three years at least (电子商务法, article 31); more is the organisation's decision. */
const THREE_YEARS = 1095;

const HELP: LocalText = {
  'zh-CN': '自最后一次往来算起；有未办结工单的客户不计。到期后列入“客户档案到期”清单，由有权人清除或延长，绝不自动删除。0 表示长期保存。',
  'zh-TW': '自最後一次往來算起；有未辦結工單的客戶不計。到期後列入「客戶檔案到期」清單，由有權人清除或延長，絕不自動刪除。0 表示長期保存。',
  en: 'Counted from the last dealing; whoever has an open ticket has no date. Files past their date are listed for whoever may erase or keep them; nothing goes by itself. 0 keeps them for good.',
};

const setting = (key: string, label: LocalText): IntegerSetting => ({
  key,
  group: 'retention',
  type: 'integer',
  min: 0,
  max: 36_500,
  default: THREE_YEARS,
  unit: { 'zh-CN': '天', 'zh-TW': '天', en: 'days' },
  label,
  help: HELP,
});

/** How many days after the last dealing the file of a customer is kept, by what the customer is. */
export const RETENTION: Readonly<Record<CustomerKind, IntegerSetting>> = {
  person: setting('customer.personRetentionDays', {
    'zh-CN': '个人客户档案保存天数',
    'zh-TW': '個人客戶檔案保存天數',
    en: 'Keep the files of persons',
  }),
  company: setting('customer.companyRetentionDays', {
    'zh-CN': '单位客户档案保存天数',
    'zh-TW': '單位客戶檔案保存天數',
    en: 'Keep the files of companies',
  }),
};
