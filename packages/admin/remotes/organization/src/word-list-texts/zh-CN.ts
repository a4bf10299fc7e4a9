import { customerFields } from '../customer-fields/locales/zh-CN.js';
import { filePoints } from '../file-points/locales/zh-CN.js';
import { recordKinds } from '../record-kinds/locales/zh-CN.js';
import { wordLists } from '../words-page/locales/zh-CN.js';

/** What the lists of words say: kinds of units and words for positions. */
export const wordListTexts = {
  customerFields,
  filePoints,
  recordKinds,
  wordLists,
  names: { zhCN: '名称（简体）', zhTW: '名称（繁体）', en: '名称（英文）' },
  words: {
    add: '新增',
    rename: '修改',
    renameOf: '修改{{name}}',
    remove: '删除',
    removeOf: '删除{{name}}',
  },
  kinds: {
    open: '部门类别…',
    title: '部门类别',
    hint: '选择类别时按这个顺序列出。没有部门使用的类别可以停用。',
    add: '新增类别',
    name: '命名',
    nameOf: '命名{{name}}',
    departments: '{{count}} 个部门',
    done: '类别已保存。',
  },
};

export type WordListTexts = typeof wordListTexts;
