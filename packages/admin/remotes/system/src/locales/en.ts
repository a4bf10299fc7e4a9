import { mail } from '../mail-page/locales/en.js';
import { told } from '../notifications-page/locales/en.js';
import { retention } from '../retention-page/locales/en.js';
import { audit, nav } from './audit/en.js';
import { operation } from './operation/en.js';
import { setup } from './setup/en.js';
import { signOn } from './sign-on/en.js';
import type { Messages } from './zh-CN.js';

export const messages: Messages & { readonly settings: { readonly changed_one: string } } = {
  ...setup,
  nav: {
    setup: 'Set-up',
    label: 'System administration',
    nothing: 'There is no page here that you may open',
    settings: 'Settings',
    playbooks: 'Playbooks',
    'identity-providers': 'Single sign-on',
    monitor: 'Monitor',
    'dead-letters': 'Dead letters',
    announcements: 'Announcements',
    mail: 'Mail',
    notifications: 'Notifications',
    retention: 'Files past date',
    ...nav,
  },
  settings: {
    history: 'History',
    historyOf: 'History of “{{group}}”',
    historyNone: 'Nobody has changed these settings yet.',
    historyMore: 'Earlier ones',
    bySystem: 'System',
    on: 'On',
    off: 'Off',
    nothing: '(empty)',
    replaced: 'Replaced',
    takeBack: 'Take back',
    reset: 'Back to the default',
    resetOf: 'Back to the default: {{name}}',
    title: 'Settings',
    groups: 'Groups of settings',
    range: '{{min}} to {{max}}.',
    save: 'Save',
    discard: 'Discard changes',
    changed: '{{count}} settings not saved',
    changed_one: '{{count}} setting not saved',
    saved: 'The settings were saved.',
  },
  ...operation,
  ...signOn,
  ...audit,
  retention,
  told,
  mail,
};
