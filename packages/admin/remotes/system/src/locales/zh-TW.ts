import { mail } from '../mail-page/locales/zh-TW.js';
import { told } from '../notifications-page/locales/zh-TW.js';
import { retention } from '../retention-page/locales/zh-TW.js';
import { audit, nav } from './audit/zh-TW.js';
import { operation } from './operation/zh-TW.js';
import { setup } from './setup/zh-TW.js';
import { signOn } from './sign-on/zh-TW.js';
import type { Messages } from './zh-CN.js';

export const messages: Messages = {
  ...setup,
  nav: {
    setup: '初始設定',
    label: '系統管理',
    nothing: '這裡沒有您可以開啟的頁面',
    settings: '設定',
    playbooks: '組織方案',
    'identity-providers': '統一登入',
    monitor: '監控',
    'dead-letters': '失敗任務',
    announcements: '公告',
    mail: '郵件',
    notifications: '提醒方式',
    retention: '到期檔案',
    ...nav,
  },
  settings: {
    history: '變更紀錄',
    historyOf: '「{{group}}」的變更紀錄',
    historyNone: '還沒有人改過這一組設定。',
    historyMore: '更早的紀錄',
    bySystem: '系統',
    on: '開',
    off: '關',
    nothing: '（空）',
    replaced: '已更換',
    takeBack: '恢復先前的值',
    reset: '恢復預設',
    resetOf: '恢復預設：{{name}}',
    title: '設定',
    groups: '設定分組',
    range: '{{min}} 到 {{max}}。',
    save: '儲存',
    discard: '放棄變更',
    changed: '{{count}} 項未儲存',
    saved: '設定已儲存。',
  },
  ...operation,
  ...signOn,
  ...audit,
  retention,
  told,
  mail,
};
