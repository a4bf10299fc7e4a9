import { defineRemote } from '@shouwen/admin-contract';
import { Icon } from '@shouwen/admin-kit';
import type { ComponentType } from 'react';
import { CUSTOMER_PANELS } from './customer-panels/fills.js';
import { FirstPage } from './system-nav/FirstPage.js';
import { PAGES, type PagePath } from './system-nav/pages.js';

/** What each page shows, loaded when it is opened. */
const COMPONENTS: Readonly<Record<PagePath, () => Promise<ComponentType>>> = {
  setup: async () => (await import('./setup-page/SetupPage.js')).SetupPage,
  settings: async () => (await import('./settings-page/SettingsPage.js')).SettingsPage,
  playbooks: async () => (await import('./playbooks-page/PlaybooksPage.js')).PlaybooksPage,
  'identity-providers': async () => (await import('./identity-providers-page/IdentityProvidersPage.js')).IdentityProvidersPage,
  monitor: async () => (await import('./monitor-page/MonitorPage.js')).MonitorPage,
  'dead-letters': async () => (await import('./dead-letters-page/DeadLettersPage.js')).DeadLettersPage,
  notifications: async () => (await import('./notifications-page/NotificationsPage.js')).NotificationsPage,
  mail: async () => (await import('./mail-page/MailPage.js')).MailPage,
  announcements: async () => (await import('./announcements-page/AnnouncementsPage.js')).AnnouncementsPage,
  retention: async () => (await import('./retention-page/RetentionPage.js')).RetentionPage,
  audit: async () => (await import('./audit-page/AuditPage.js')).AuditPage,
  'access-log': async () => (await import('./access-log-page/AccessLogPage.js')).AccessLogPage,
};

export const remote = defineRemote({
  name: 'system',
  version: '0.1.0',
  nav: () => [
    {
      id: 'system',
      label: { 'zh-CN': '系统', 'zh-TW': '系統', en: 'System' },
      icon: <Icon name="sliders" />,
      path: '',
      order: 90,
      permission: PAGES.map(({ permission }) => permission),
    },
  ],
  routes: () => [
    { index: true, Component: FirstPage },
    ...PAGES.map(({ path }) => ({ path, lazy: async () => ({ Component: await COMPONENTS[path]() }) })),
  ],
  slots: { 'customer.panel': CUSTOMER_PANELS },
  messages: {
    'zh-CN': () => import('./locales/zh-CN.js').then((m) => m.messages),
    'zh-TW': () => import('./locales/zh-TW.js').then((m) => m.messages),
    en: () => import('./locales/en.js').then((m) => m.messages),
  },
  // None has an id: a setting is known by its key, a playbook by its code, and of the others there is one.
  typePolicies: {
    SettingGroup: { keyFields: ['code'] },
    Setting: { keyFields: ['key'] },
    Playbook: { keyFields: ['code'] },
    NotificationDefaults: { keyFields: ['departmentId', 'roleId'] },
    SetupChecklist: { keyFields: [] },
    DemoData: { keyFields: [] },
    MailServer: { keyFields: [] },
    IdentityProviders: { keyFields: [] },
    CustomerRetention: { keyFields: ['customerId'] },
  },
});
