import { describe, expect, test } from '@jest/globals';
import { fillReply, REPLY_VARIABLES, type ReplyValues, unknownVariable } from './reply-variables.rules.js';

const values: ReplyValues = {
  'customer.name': '锦和物业',
  'contact.name': null,
  'ticket.number': '260509-0081',
  'ticket.subject': '三匹柜机不制冷',
  'ticket.department': '维修团队',
  'agent.name': '陈思敏',
  'agent.department': '受理组',
  'organisation.name': '客户服务中心',
  'date.today': '2026-05-09',
};

describe('the variables of a quick reply (KNO-14)', () => {
  test.each([
    ['您好，工单 {{ticket.number}}', '您好，工单 260509-0081', []],
    ['{{ customer.name }}您好', '锦和物业您好', []],
    ['{{contact.name}}您好，我是{{agent.name}}', '【联系人】您好，我是陈思敏', ['联系人']],
    ['{{contact.name}}、{{contact.name}}', '【联系人】、【联系人】', ['联系人']],
    ['没有变量 {a} {{', '没有变量 {a} {{', []],
  ])('%s', (body, text, missing) => expect(fillReply(body, values, 'zh-CN')).toEqual({ text, missing }));

  test('a value is never read as a variable again', () => {
    const tricky = { ...values, 'customer.name': '{{agent.name}}', 'agent.name': '$&' };
    expect(fillReply('{{customer.name}} {{agent.name}}', tricky, 'zh-CN').text).toBe('{{agent.name}} $&');
  });

  test.each([
    ['{{customer.name}}', null],
    ['{{customer.phone}}', 'customer.phone'],
    ['{{agent.name}} {{toString}}', 'toString'],
    ['{{}}', ''],
    ['{single}', null],
  ])('%s is checked when it is saved', (body, unknown) => expect(unknownVariable(body)).toBe(unknown));

  test('each of them has a value', () => expect(Object.keys(values).sort()).toEqual([...REPLY_VARIABLES].sort()));
});
