import type { IntegerSetting } from '../../kernel/setting-definition.js';

export const exportRowLimitSetting: IntegerSetting = {
  key: 'export.rowLimit',
  group: 'confidentiality',
  type: 'integer',
  min: 1,
  max: 1_000_000,
  default: 10_000,
  unit: { 'zh-CN': '行', 'zh-TW': '列', en: 'rows' },
  label: { 'zh-CN': '单次导出行数上限', 'zh-TW': '單次匯出列數上限', en: 'Rows per export' },
  help: {
    'zh-CN': '任何列表一次最多导出多少行。每次导出都记入审计日志，文件末行标明导出人与时间。',
    'zh-TW': '任何清單一次最多匯出多少列。每次匯出都記入稽核日誌，檔案末列標明匯出人與時間。',
    en: 'How many rows of any list may leave in one file. Every export is in the audit log, and the last line of the file says who took it and when.',
  },
};
