import type { Channel } from '@shouwen/shared';
import { promiseKeep, promiseMake, promiseWithdraw } from '../features/promises/index.js';
import { type Desks, done, type OnDesk } from './desk-tickets.js';

type Word = readonly [what: string, channel: Channel, minutes: number, end: 'open' | 'kept' | 'withdrawn'];

/** Some are due within the hour, one by tomorrow's working hours, two have come to their end. */
const WORDS: readonly Word[] = [
  ['四十分钟内回电告知上门时段', 'phone', 40, 'open'],
  ['今天下班前短信告知配件是否到货', 'sms', 180, 'open'],
  ['明天上午把维修报价发到邮箱', 'mail', 480, 'open'],
  ['一小时内回电说明检测结论', 'phone', 60, 'kept'],
  ['下午与客户视频看故障现象', 'wechat', 240, 'withdrawn'],
];

/** What customers were promised on the agent's tickets, and what became of it. */
export async function keepWord({ as }: Desks, tickets: readonly OnDesk[]): Promise<void> {
  const agent = as('agent');
  for (const [index, [what, channel, withinMinutes, end]] of WORDS.entries()) {
    const ticketId = tickets[index % tickets.length]?.id;
    if (ticketId === undefined) return;
    const hours = withinMinutes > 60 ? 'business' : 'calendar';
    const at = { ...done(await promiseMake(agent, { ticketId, what, channel, withinMinutes, hours })), version: 1 };
    const contact = { channel, direction: 'out', result: 'reached', body: '已回电说明检测结论，客户没有异议。' } as const;
    if (end === 'kept') done(await promiseKeep(agent, { ...at, contact }));
    if (end === 'withdrawn') done(await promiseWithdraw(agent, { ...at, reason: '客户改为到店检测' }));
  }
}
