import { defineRemote } from '@shouwen/admin-contract';
import { Icon } from '@shouwen/admin-kit';
import { urls } from './urls.js';

/** Where what a search finds opens. */
const HITS = { DOCUMENT: urls.document, DEPARTMENT: urls.department, PERSON: urls.person, ROLE: urls.role };
const isHit = (kind: string): kind is keyof typeof HITS => kind in HITS;

export const remote = defineRemote({
  name: 'organization',
  version: '0.1.0',
  nav: () => [
    {
      id: 'organization',
      label: { 'zh-CN': '组织', 'zh-TW': '組織', en: 'Teams' },
      icon: <Icon name="tree" />,
      path: '',
      order: 40,
      permission: 'department:read',
    },
  ],
  routes: () => [
    { index: true, lazy: async () => ({ Component: (await import('./department-tree/DepartmentTreePage.js')).DepartmentTreePage }) },
    { path: 'changes', lazy: async () => ({ Component: (await import('./differences-page/DifferencesPage.js')).DifferencesPage }) },
    { path: 'people', lazy: async () => ({ Component: (await import('./people-page/PeoplePage.js')).PeoplePage }) },
    { path: 'seats', lazy: async () => ({ Component: (await import('./seats-page/SeatsPage.js')).SeatsPage }) },
    { path: 'positions', lazy: async () => ({ Component: (await import('./positions-page/PositionsPage.js')).PositionsPage }) },
    { path: 'daily', lazy: async () => ({ Component: (await import('./daily-check/DailyCheckPage.js')).DailyCheckPage }) },
    { path: 'documents', lazy: async () => ({ Component: (await import('./documents-page/DocumentsPage.js')).DocumentsPage }) },
    {
      path: 'customer-fields',
      lazy: async () => ({ Component: (await import('./customer-fields/CustomerFieldsPage.js')).CustomerFieldsPage }),
    },
    { path: 'file-points', lazy: async () => ({ Component: (await import('./file-points/FilePointsPage.js')).FilePointsPage }) },
    { path: 'record-kinds', lazy: async () => ({ Component: (await import('./record-kinds/RecordKindsPage.js')).RecordKindsPage }) },
    { path: 'calendars', lazy: async () => ({ Component: (await import('./calendars/CalendarsPage.js')).CalendarsPage }) },
    { path: 'words', lazy: async () => ({ Component: (await import('./words-page/WordsPage.js')).WordsPage }) },
    { path: 'roles', lazy: async () => ({ Component: (await import('./roles-page/RolesPage.js')).RolesPage }) },
    { path: 'roles/:roleId', lazy: async () => ({ Component: (await import('./role-page/RolePage.js')).RolePage }) },
    { path: 'explain', lazy: async () => ({ Component: (await import('./permission-explain/ExplainPage.js')).ExplainPage }) },
  ],
  create: () => [
    {
      id: 'department',
      label: { 'zh-CN': '新建部门', 'zh-TW': '新增部門', en: 'New department' },
      path: '?dialog=create',
      order: 60,
      permission: 'department:create',
    },
    {
      id: 'person',
      label: { 'zh-CN': '新建人员', 'zh-TW': '新增人員', en: 'New person' },
      path: 'people?dialog=create',
      order: 61,
      permission: 'person:create',
    },
  ],
  openHit: ({ kind, id }) => (isHit(kind) ? HITS[kind](id) : null),
  messages: {
    'zh-CN': () => import('./locales/zh-CN.js').then((m) => m.messages),
    'zh-TW': () => import('./locales/zh-TW.js').then((m) => m.messages),
    en: () => import('./locales/en.js').then((m) => m.messages),
  },
});
