import { describe, expect, test } from '@jest/globals';
import { answerOf, isFinalAnswer, type KeptServer, type MailServerWish, planMailServer } from './mail-server.rules.js';

const KEPT: KeptServer = { host: 'mail.example.cn', port: 465, encryption: 'tls', account: 'desk', hasPassword: true };
const WISH: MailServerWish = { ...KEPT, host: 'mail.example.cn', sender: '首问 <desk@example.cn>', password: null };

describe('a server that takes mail (SYS-26)', () => {
  test.each<[string, Partial<MailServerWish>, string]>([
    ['an address instead of a name', { host: 'smtp://mail.example.cn' }, 'host'],
    ['no name', { host: ' ' }, 'host'],
    ['a port there is not', { port: 70_000 }, 'port'],
    ['a sender without an address', { sender: '首问' }, 'sender'],
    ['a sender of two lines', { sender: 'a\nb <a@b.cn>' }, 'sender'],
    ['a kept password for another server', { host: 'mail.elsewhere.cn' }, 'password'],
    ['a kept password for another account', { account: 'other' }, 'password'],
    ['a kept password over another kind of line', { encryption: 'starttls' }, 'password'],
  ])('is refused with %s', (_name, change, field) => {
    expect(planMailServer({ ...WISH, ...change }, KEPT)).toMatchObject({ allowed: false, refusal: { field: [field] } });
  });

  test('keeps its password while it stays the same, and needs none without an account', () => {
    expect(planMailServer(WISH, KEPT)).toMatchObject({ allowed: true, plan: { password: null } });
    expect(planMailServer({ ...WISH, account: ' ' }, null)).toMatchObject({ allowed: true, plan: { account: null, password: '' } });
  });

  test('is quoted in one line, without the password and the address', () => {
    const error = { response: '550 5.1.1 <lin@example.cn>\r\n no such user hush', message: 'long' };
    expect(answerOf(error, ['lin@example.cn', 'hush', null])).toBe('550 5.1.1 <…> no such user …');
    expect(answerOf({ code: 'ECONNREFUSED', message: 'connect ECONNREFUSED 127.0.0.1:2' }, [])).toBe('connect ECONNREFUSED 127.0.0.1:2');
    expect(answerOf(null, [])).toBe('ERROR');
  });

  test.each([
    [{ code: 'EENVELOPE', responseCode: 550 }, true],
    [{ code: 'EENVELOPE', responseCode: 450 }, false],
    [{ code: 'EAUTH', responseCode: 535 }, false],
    [{ code: 'ECONNECTION' }, false],
  ])('%j is final: %s', (error, isFinal) => {
    expect(isFinalAnswer(error)).toBe(isFinal);
  });
});
