import { customerFields } from '../customer-fields/locales/zh-TW.js';
import { filePoints } from '../file-points/locales/zh-TW.js';
import { recordKinds } from '../record-kinds/locales/zh-TW.js';
import { wordLists } from '../words-page/locales/zh-TW.js';
import type { WordListTexts } from './zh-CN.js';

export const wordListTexts: WordListTexts = {
  customerFields,
  filePoints,
  recordKinds,
  wordLists,
  names: { zhCN: '名稱（簡體）', zhTW: '名稱（繁體）', en: '名稱（英文）' },
  words: {
    add: '新增',
    rename: '修改',
    renameOf: '修改{{name}}',
    remove: '刪除',
    removeOf: '刪除{{name}}',
  },
  kinds: {
    open: '部門類別…',
    title: '部門類別',
    hint: '選擇類別時按這個順序列出。沒有部門使用的類別可以停用。',
    add: '新增類別',
    name: '命名',
    nameOf: '命名{{name}}',
    departments: '{{count}} 個部門',
    done: '類別已儲存。',
  },
};
