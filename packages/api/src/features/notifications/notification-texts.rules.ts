import { type Language, type LocalText, textIn } from '@shouwen/shared';
import type { NotificationKind } from './notification.rules.js';

const SENTENCES: Readonly<Record<NotificationKind, LocalText>> = {
  mentioned: { 'zh-CN': '{who}在工单里提到了你', 'zh-TW': '{who}在工單裡提到了你', en: '{who} mentioned you' },
  deadline: { 'zh-CN': '服务时限将到或已过，请处理', 'zh-TW': '服務時限將到或已過，請處理', en: 'A promised time runs out, or ran out' },
  customer: { 'zh-CN': '{who}记录了客户的来话', 'zh-TW': '{who}記錄了客戶的來話', en: '{who} wrote down what the customer said' },
  watched: { 'zh-CN': '{who}处理了你关注的工单', 'zh-TW': '{who}處理了你關注的工單', en: '{who} worked on a ticket you watch' },
  assigned: { 'zh-CN': '{who}把工单交给了你', 'zh-TW': '{who}把工單交給了你', en: '{who} handed you the ticket' },
  returned: { 'zh-CN': '{who}退回了工单', 'zh-TW': '{who}退回了工單', en: '{who} returned the ticket' },
  reopened: { 'zh-CN': '{who}重开了工单', 'zh-TW': '{who}重開了工單', en: '{who} reopened the ticket' },
  solved: {
    'zh-CN': '{who}解决了你登记的工单，请告知客户',
    'zh-TW': '{who}解決了你登記的工單，請告知客戶',
    en: '{who} solved your ticket: tell the customer',
  },
  note: { 'zh-CN': '{who}写了内部备注', 'zh-TW': '{who}寫了內部備註', en: '{who} wrote an internal note' },
  queued: { 'zh-CN': '工单到了你的部门，等待接单', 'zh-TW': '工單到了你的部門，等待接單', en: 'A ticket waits in your department' },
  promise: {
    'zh-CN': '你对客户的承诺即将到期或已逾期',
    'zh-TW': '你對客戶的承諾即將到期或已逾期',
    en: 'A promise of yours to a customer is due or overdue',
  },
};

export const LABELS: Readonly<Record<NotificationKind, LocalText>> = {
  mentioned: { 'zh-CN': '有人提到我', 'zh-TW': '有人提到我', en: 'I am mentioned' },
  deadline: { 'zh-CN': '服务时限将到或已过', 'zh-TW': '服務時限將到或已過', en: 'A promised time runs out' },
  customer: { 'zh-CN': '客户有来话', 'zh-TW': '客戶有來話', en: 'The customer was in touch' },
  watched: { 'zh-CN': '我关注的工单有进展', 'zh-TW': '我關注的工單有進展', en: 'Something happens to a ticket I watch' },
  assigned: { 'zh-CN': '工单交给我', 'zh-TW': '工單交給我', en: 'A ticket is handed to me' },
  returned: { 'zh-CN': '工单被退回', 'zh-TW': '工單被退回', en: 'A ticket is returned' },
  reopened: { 'zh-CN': '工单被重开', 'zh-TW': '工單被重開', en: 'A ticket is reopened' },
  solved: { 'zh-CN': '我登记的工单已解决', 'zh-TW': '我登記的工單已解決', en: 'A ticket I own is solved' },
  note: { 'zh-CN': '我的工单有内部备注', 'zh-TW': '我的工單有內部備註', en: 'A note on a ticket of mine' },
  queued: { 'zh-CN': '工单到我的部门', 'zh-TW': '工單到我的部門', en: 'A ticket comes to my department' },
  promise: {
    'zh-CN': '我对客户的承诺即将到期或逾期',
    'zh-TW': '我對客戶的承諾即將到期或逾期',
    en: 'A promise of mine to a customer is due or overdue',
  },
};

/** What happened, in one sentence that says nothing of the ticket itself. */
export function sentenceOf(kind: NotificationKind, who: string, language: Language): string {
  return textIn(SENTENCES[kind], language).replace('{who}', who);
}

/** What the kind is called where people choose. */
export function labelOf(kind: NotificationKind, language: Language): string {
  return textIn(LABELS[kind], language);
}
