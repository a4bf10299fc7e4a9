import type { Messages } from './zh-CN.js';

export const messages: Messages = {
  nav: { label: '系統管理', nothing: '這裡沒有您可以打開的頁面', settings: '設定' },
  settings: {
    title: '設定',
    groups: '設定分組',
    range: '{{min}} 到 {{max}}。',
    save: '儲存',
    discard: '放棄變更',
    changed: '{{count}} 項未儲存',
    saved: '設定已儲存。',
  },
};
