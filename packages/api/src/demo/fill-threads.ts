import type { Channel, ContactDirection, ContactResult } from '@shouwen/shared';
import { ticketConfirm, ticketContactLog, ticketNoteAdd } from '../features/tickets/index.js';
import { type Desks, done, type OnDesk, onDesk, versionOf } from './desk-tickets.js';
import { handIn } from './hand-in.js';
import { displayPhoto, leakPhoto, samplePdf, sheetPhoto } from './sample-files.js';

type Contact = readonly [
  channel: Channel,
  direction: ContactDirection,
  result: ContactResult,
  seconds: number | null,
  body: string,
  next: string,
];

const CONTACTS: readonly Contact[] = [
  ['phone', 'out', 'no_answer', 25, '回电客户，响铃无人接听。', '半小时后再拨一次'],
  ['phone', 'out', 'reached', 260, '向客户说明检测结论与费用，客户同意维修。', '配件到货后电话预约上门'],
  ['visit', 'in', 'reached', 900, '客户到服务网点送来遥控器，当面说明故障现象。', '当天交技术支持检测'],
  ['chat', 'in', 'reached', null, '客户在线补充了购买凭证编号。', ''],
  ['wechat', 'out', 'left_message', null, '微信留言，请客户发一张铭牌照片。', '明早查看是否回复'],
  ['web', 'in', 'reached', null, '客户在官网留言，希望周末上门。', '与派工确认周六时段'],
  ['mail', 'out', 'reached', null, '已把保修条款发到客户邮箱，客户回信确认。', ''],
  ['sms', 'out', 'left_message', null, '短信告知预约时段：周六上午九点到十一点。', ''],
  ['api', 'in', 'reached', null, '商城转来客户的追加说明：楼层无电梯。', '提醒技师带小推车'],
  ['phone', 'out', 'busy', 10, '拨打占线。', '十分钟后再拨'],
  ['phone', 'out', 'wrong_number', 15, '接听人表示打错了，号码可能少一位。', '与登记人核对号码'],
];

/** Every way of contact, and every result. */
export async function logContacts({ as }: Desks, tickets: readonly OnDesk[]): Promise<void> {
  for (const [index, [channel, direction, result, durationSeconds, body, nextStep]] of CONTACTS.entries()) {
    const ticket = tickets[index % Math.min(tickets.length, 6)];
    if (ticket)
      done(await ticketContactLog(as('agent'), { ticketId: ticket.id, channel, direction, result, durationSeconds, body, nextStep }));
  }
}

/** Photos of customers and of technicians, and a quotation. */
export async function attach(desks: Desks, tickets: readonly OnDesk[]): Promise<void> {
  const [agent, technician] = [desks.as('agent'), desks.as('technician')];
  const quotation = samplePdf('维修报价单.pdf', [
    '维修报价单',
    '检测费：50 元',
    '配件：主控板 1 块，320 元',
    '合计：370 元（含税）',
    '报价七日内有效',
  ]);
  const photos = [[displayPhoto('E5')], [leakPhoto()], [displayPhoto('E13'), quotation]];
  for (const [index, files] of photos.entries()) {
    const ticketId = tickets[index]?.id;
    if (ticketId === undefined) continue;
    const fileIds = await handIn(agent, 'ticket', files);
    done(await ticketNoteAdd(agent, { ticketId, audience: 'internal', body: '客户发来的照片和资料，见附件。', fileIds }));
  }
  for (const { id: ticketId } of (
    await onDesk(desks, 'technician', { column: 'assignee_id', categories: ['open', 'waiting_third'] })
  ).slice(0, 2)) {
    const fileIds = await handIn(technician, 'ticket', [leakPhoto(), displayPhoto('E2')]);
    done(await ticketNoteAdd(technician, { ticketId, audience: 'internal', body: '现场照片，接头处有渗水，已临时关阀。', fileIds }));
  }
}

/** The customer's word on what is solved: by phone, by a revisit, by a signed sheet. */
export async function confirm(desks: Desks): Promise<void> {
  const solved = await onDesk(desks, 'agent', { column: 'owner_id', categories: ['solved'] });
  const words = [
    { proof: 'confirmation', channel: 'phone', body: '客户电话里说已经恢复正常，表示满意。', files: [] },
    { proof: 'signature', channel: 'visit', body: '客户在服务单上签字确认。', files: [sheetPhoto()] },
    { proof: 'revisit', channel: 'phone', body: '三天后回访，机器运行正常。', files: [] },
  ] as const;
  for (const [index, { files, ...word }] of words.entries()) {
    const ticket = solved[index % solved.length];
    if (!ticket) return;
    const ctx = desks.as('agent');
    const fileIds = await handIn(ctx, 'ticket', files);
    done(await ticketConfirm(ctx, { ticketId: ticket.id, version: await versionOf(ctx, ticket.id), isSatisfied: true, ...word, fileIds }));
  }
}
