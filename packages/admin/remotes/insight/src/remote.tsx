import { defineRemote } from '@shouwen/admin-contract';
import { Icon } from '@shouwen/admin-kit';

export const remote = defineRemote({
  name: 'insight',
  version: '0.1.0',
  nav: () => [
    {
      id: 'insight',
      label: { 'zh-CN': '洞察', 'zh-TW': '洞察', en: 'Insight' },
      icon: <Icon name="chart" />,
      path: '',
      order: 60,
      permission: 'kpi:read',
    },
  ],
  routes: () => [{ index: true, lazy: async () => ({ Component: (await import('./board-page/BoardPage.js')).BoardPage }) }],
  messages: {
    'zh-CN': () => import('./locales/zh-CN.js').then((m) => m.messages),
    'zh-TW': () => import('./locales/zh-TW.js').then((m) => m.messages),
    en: () => import('./locales/en.js').then((m) => m.messages),
  },
  // Figures have no identity: a new answer replaces the old one whole.
  typePolicies: { Query: { fields: { kpiValues: { merge: false } } } },
});
