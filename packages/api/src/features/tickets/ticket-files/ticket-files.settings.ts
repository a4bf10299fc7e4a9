import { LIMITS } from '@shouwen/shared';
import type { ChoicesSetting, IntegerSetting } from '../../../kernel/setting-definition.js';
import { FILE_GROUPS } from '../../../platform/files/file-policy.rules.js';

/** The largest file that a ticket takes, in megabytes. */
export const fileMegabytes: IntegerSetting = {
  key: 'ticket.fileMegabytes',
  group: 'work',
  type: 'integer',
  min: 1,
  max: LIMITS.fileMegabytes,
  default: 20,
  unit: { 'zh-CN': 'MB', 'zh-TW': 'MB', en: 'MB' },
  label: { 'zh-CN': '工单附件大小上限', 'zh-TW': '工單附件大小上限', en: 'Largest file of a ticket' },
  help: { 'zh-CN': '每个附件。', 'zh-TW': '每個附件。', en: 'Each file.' },
};

/** The kinds of file that a ticket takes. */
export const fileGroups: ChoicesSetting = {
  key: 'ticket.fileGroups',
  group: 'work',
  type: 'choices',
  default: [...FILE_GROUPS],
  options: [
    { value: 'image', label: { 'zh-CN': '图片', 'zh-TW': '圖片', en: 'Pictures' } },
    { value: 'document', label: { 'zh-CN': '文档与表格', 'zh-TW': '文件與試算表', en: 'Documents and tables' } },
    { value: 'media', label: { 'zh-CN': '录音与视频', 'zh-TW': '錄音與影片', en: 'Recordings and films' } },
    { value: 'archive', label: { 'zh-CN': '压缩包', 'zh-TW': '壓縮檔', en: 'Archives' } },
  ],
  label: { 'zh-CN': '工单附件类型', 'zh-TW': '工單附件類型', en: 'Kinds of files of a ticket' },
  help: {
    'zh-CN': '按文件内容核对，改后缀无效。程序与网页文件一律不收。',
    'zh-TW': '依檔案內容核對，改副檔名無效。程式與網頁檔一律不收。',
    en: 'Checked by what is inside; another ending does not help. Programs and web pages are never taken.',
  },
};
