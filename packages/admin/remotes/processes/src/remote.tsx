import { defineRemote } from '@shouwen/admin-contract';
import { Icon } from '@shouwen/admin-kit';

export const remote = defineRemote({
  name: 'processes',
  version: '0.1.0',
  nav: () => [
    {
      id: 'processes',
      label: { 'zh-CN': '流程', 'zh-TW': '流程', en: 'Processes' },
      icon: <Icon name="list" />,
      path: '',
      order: 50,
      permission: 'workflow:manage',
    },
  ],
  routes: () => [
    { index: true, lazy: async () => ({ Component: (await import('./ticket-types/TicketTypesPage.js')).TicketTypesPage }) },
    { path: 'categories', lazy: async () => ({ Component: (await import('./categories/CategoriesPage.js')).CategoriesPage }) },
    { path: 'forms', lazy: async () => ({ Component: (await import('./forms/FormsPage.js')).FormsPage }) },
    {
      path: 'service-levels',
      lazy: async () => ({ Component: (await import('./service-levels/ServiceLevelsPage.js')).ServiceLevelsPage }),
    },
    { path: 'routing', lazy: async () => ({ Component: (await import('./routing/RoutingPage.js')).RoutingPage }) },
    { path: 'automation', lazy: async () => ({ Component: (await import('./automation/AutomationPage.js')).AutomationPage }) },
    { path: 'priorities', lazy: async () => ({ Component: (await import('./priorities/PrioritiesPage.js')).PrioritiesPage }) },
    { path: 'workflows', lazy: async () => ({ Component: (await import('./workflows/WorkflowsPage.js')).WorkflowsPage }) },
    { path: 'workflows/:code', lazy: async () => ({ Component: (await import('./workflows/WorkflowPage.js')).WorkflowPage }) },
  ],
  messages: {
    'zh-CN': () => import('./locales/zh-CN.js').then((m) => m.messages),
    'zh-TW': () => import('./locales/zh-TW.js').then((m) => m.messages),
    en: () => import('./locales/en.js').then((m) => m.messages),
  },
});
