import type { IntegerSetting } from '../../kernel/setting-definition.js';

export const mergeUndoDays: IntegerSetting = {
  key: 'customer.mergeUndoDays',
  group: 'work',
  type: 'integer',
  min: 1,
  max: 365,
  default: 30,
  unit: { 'zh-CN': '天', 'zh-TW': '天', en: 'days' },
  label: { 'zh-CN': '合并客户后可撤销的天数', 'zh-TW': '合併客戶後可復原的天數', en: 'How long merged customers can be parted again' },
  help: {
    'zh-CN': '期限内撤销会把两位客户恢复成合并前的样子；合并后所做的修改留在保留的客户上。期满后撤销所需的数据会被删除。',
    'zh-TW': '期限內復原會把兩位客戶恢復成合併前的樣子；合併後所做的修改留在保留的客戶上。期滿後復原所需的資料會被刪除。',
    en: 'Until then both are restored as they were; what was changed since stays with the one that was kept. After it, what the undoing needs is deleted.',
  },
};
