import { mail } from '../mail-page/locales/zh-CN.js';
import { told } from '../notifications-page/locales/zh-CN.js';
import { retention } from '../retention-page/locales/zh-CN.js';
import { audit, nav } from './audit/zh-CN.js';
import { operation } from './operation/zh-CN.js';
import { setup } from './setup/zh-CN.js';
import { signOn } from './sign-on/zh-CN.js';
export const messages = {
  ...setup,
  nav: {
    setup: '初始设置',
    label: '系统管理',
    nothing: '这里没有您可以打开的页面',
    settings: '设置',
    playbooks: '组织方案',
    'identity-providers': '统一登录',
    monitor: '监控',
    'dead-letters': '失败任务',
    announcements: '公告',
    mail: '邮件',
    notifications: '提醒方式',
    retention: '到期档案',
    ...nav,
  },
  settings: {
    history: '变更记录',
    historyOf: '“{{group}}”的变更记录',
    historyNone: '还没有人改过这一组设置。',
    historyMore: '更早的记录',
    bySystem: '系统',
    on: '开',
    off: '关',
    nothing: '（空）',
    replaced: '已更换',
    takeBack: '恢复此前的值',
    reset: '恢复默认',
    resetOf: '恢复默认：{{name}}',
    title: '设置',
    groups: '设置分组',
    range: '{{min}} 到 {{max}}。',
    save: '保存',
    discard: '放弃更改',
    changed: '{{count}} 项未保存',
    saved: '设置已保存。',
  },
  ...operation,
  ...signOn,
  ...audit,
  retention,
  told,
  mail,
};

export type Messages = typeof messages;
