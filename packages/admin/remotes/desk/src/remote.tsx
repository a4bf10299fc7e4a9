import { defineRemote } from '@shouwen/admin-contract';
import { Icon } from '@shouwen/admin-kit';
import { openHit } from './urls.js';

/** The desk: where tickets are registered, worked on and closed, day in, day out. */
export const remote = defineRemote({
  name: 'desk',
  version: '0.1.0',
  nav: () => [
    {
      id: 'inbox',
      label: { 'zh-CN': '工作台', 'zh-TW': '工作台', en: 'Desk' },
      icon: <Icon name="inbox" />,
      path: '',
      order: 10,
      permission: 'ticket:read',
    },
    {
      id: 'first-responsibility',
      label: { 'zh-CN': '首问责任', 'zh-TW': '首問責任', en: 'Duties' },
      icon: <Icon name="check" />,
      path: 'first-responsibility',
      order: 15,
      permission: 'ticket:read',
    },
    {
      id: 'customers',
      label: { 'zh-CN': '客户', 'zh-TW': '客戶', en: 'Customers' },
      icon: <Icon name="people" />,
      path: 'customers',
      order: 20,
      permission: 'customer:read',
    },
    {
      id: 'records',
      label: { 'zh-CN': '客户记录', 'zh-TW': '客戶紀錄', en: 'Records' },
      icon: <Icon name="book" />,
      path: 'records',
      order: 25,
      permission: 'customer:read',
    },
    {
      id: 'promises',
      label: { 'zh-CN': '承诺回电', 'zh-TW': '承諾回電', en: 'Promises' },
      icon: <Icon name="phone" />,
      path: 'promises',
      order: 15,
      permission: 'ticket:read',
    },
    {
      id: 'gaps',
      label: { 'zh-CN': '漏填工单', 'zh-TW': '漏填工單', en: 'Left open' },
      icon: <Icon name="list" />,
      path: 'gaps',
      order: 27,
      permission: 'ticket:read',
    },
    {
      id: 'escalations',
      label: { 'zh-CN': '升级', 'zh-TW': '升級', en: 'Escalated' },
      icon: <Icon name="warning" />,
      path: 'escalations',
      order: 26,
      permission: 'ticket:read',
    },
    {
      id: 'queues',
      label: { 'zh-CN': '队列实况', 'zh-TW': '佇列實況', en: 'Queues' },
      icon: <Icon name="ticket" />,
      path: 'queues',
      order: 28,
      permission: 'routing:read',
    },
    {
      id: 'replies',
      label: { 'zh-CN': '快捷回复', 'zh-TW': '快速回覆', en: 'Replies' },
      icon: <Icon name="quote" />,
      path: 'replies',
      order: 30,
      permission: 'ticket:note',
    },
    {
      id: 'macros',
      label: { 'zh-CN': '宏', 'zh-TW': '巨集', en: 'Macros' },
      icon: <Icon name="bolt" />,
      path: 'macros',
      order: 31,
      permission: 'ticket:note',
    },
  ],
  create: () => [
    {
      id: 'ticket',
      label: { 'zh-CN': '新建工单', 'zh-TW': '新增工單', en: 'New ticket' },
      path: 'new',
      order: 10,
      permission: 'ticket:create',
    },
  ],
  routes: () => [
    { index: true, lazy: async () => ({ Component: (await import('./inbox/InboxPage.js')).InboxPage }) },
    { path: 'new', lazy: async () => ({ Component: (await import('./ticket-create/TicketCreatePage.js')).TicketCreatePage }) },
    { path: 'tickets/:ticketId', lazy: async () => ({ Component: (await import('./ticket-page/TicketPage.js')).TicketPage }) },
    {
      path: 'tickets/:ticketId/print',
      lazy: async () => ({ Component: (await import('./ticket-print/TicketPrintPage.js')).TicketPrintPage }),
    },
    {
      path: 'tickets/:ticketId/first-inquiry',
      lazy: async () => ({ Component: (await import('./first-responsibility/FirstInquiryPage.js')).FirstInquiryPage }),
    },
    {
      path: 'first-responsibility',
      lazy: async () => ({ Component: (await import('./first-responsibility/DutiesPage.js')).DutiesPage }),
    },
    { path: 'customers', lazy: async () => ({ Component: (await import('./customer-list/CustomerListPage.js')).CustomerListPage }) },
    {
      path: 'customers/twins',
      lazy: async () => ({ Component: (await import('./customer-merge/CustomerTwinsPage.js')).CustomerTwinsPage }),
    },
    {
      path: 'customers/merge',
      lazy: async () => ({ Component: (await import('./customer-merge/CustomerMergePage.js')).CustomerMergePage }),
    },
    { path: 'customers/:customerId', lazy: async () => ({ Component: (await import('./customer-page/CustomerPage.js')).CustomerPage }) },
    {
      path: 'escalations',
      lazy: async () => ({ Component: (await import('./escalations/EscalationsPage.js')).EscalationsPage }),
    },
    { path: 'gaps', lazy: async () => ({ Component: (await import('./ticket-gaps/TicketGapsPage.js')).TicketGapsPage }) },
    { path: 'queues', lazy: async () => ({ Component: (await import('./routing-board/RoutingBoardPage.js')).RoutingBoardPage }) },
    { path: 'macros', lazy: async () => ({ Component: (await import('./macros/MacrosPage.js')).MacrosPage }) },
    { path: 'promises', lazy: async () => ({ Component: (await import('./promises/PromisesPage.js')).PromisesPage }) },
    { path: 'records', lazy: async () => ({ Component: (await import('./customer-records/RecordsPage.js')).RecordsPage }) },
    { path: 'replies', lazy: async () => ({ Component: (await import('./quick-replies/QuickRepliesPage.js')).QuickRepliesPage }) },
  ],
  openHit,
  messages: {
    'zh-CN': async () => (await import('./locales/zh-CN/index.js')).messages,
    'zh-TW': async () => (await import('./locales/zh-TW/index.js')).messages,
    en: async () => (await import('./locales/en/index.js')).messages,
  },
});
