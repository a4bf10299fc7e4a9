import { customerFields } from '../customer-fields/locales/en.js';
import { filePoints } from '../file-points/locales/en.js';
import { recordKinds } from '../record-kinds/locales/en.js';
import { wordLists } from '../words-page/locales/en.js';
import type { WordListTexts } from './zh-CN.js';

export const wordListTexts: WordListTexts & { readonly kinds: { readonly departments_one: string } } = {
  customerFields,
  filePoints,
  recordKinds,
  wordLists,
  names: { zhCN: 'Name (Simplified Chinese)', zhTW: 'Name (Traditional Chinese)', en: 'Name (English)' },
  words: {
    add: 'Add',
    rename: 'Change',
    renameOf: 'Change {{name}}',
    remove: 'Remove',
    removeOf: 'Remove {{name}}',
  },
  kinds: {
    open: 'Kinds of departments…',
    title: 'Kinds of departments',
    hint: 'Pickers list kinds in this order. A kind no department is of can be taken out of use.',
    add: 'New kind',
    name: 'Name it',
    nameOf: 'Name it: {{name}}',
    departments: '{{count}} departments',
    departments_one: '{{count}} department',
    done: 'The kind was saved.',
  },
};
