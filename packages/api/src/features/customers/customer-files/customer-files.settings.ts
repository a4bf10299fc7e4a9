import { LIMITS } from '@shouwen/shared';
import type { IntegerSetting } from '../../../kernel/setting-definition.js';

/** The largest file that a customer's file takes, in megabytes. */
export const customerFileMegabytes: IntegerSetting = {
  key: 'customer.fileMegabytes',
  group: 'work',
  type: 'integer',
  min: 1,
  max: LIMITS.fileMegabytes,
  default: 20,
  unit: { 'zh-CN': 'MB', 'zh-TW': 'MB', en: 'MB' },
  label: { 'zh-CN': '客户文件大小上限', 'zh-TW': '客戶檔案大小上限', en: 'Largest file of a customer' },
  help: { 'zh-CN': '每个文件。', 'zh-TW': '每個檔案。', en: 'Each file.' },
};
