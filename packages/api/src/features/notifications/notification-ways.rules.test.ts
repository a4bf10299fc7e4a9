import { describe, expect, test } from '@jest/globals';
import { type DefaultLayer, type HouseWays, type MailTimes, mailDueAt, planRules, wayOf } from './notification-ways.rules.js';

const TIMES: MailTimes = { zone: 'Asia/Shanghai', quietFrom: null, quietUntil: null, digest: 'daily', dailyHour: 8 };
const at = (text: string) => new Date(`2026-03-02T${text}:00+08:00`);
const NIGHT = { quietFrom: '22:00', quietUntil: '07:30' };

describe('when mail goes out (SYS-26)', () => {
  test.each<[string, 'now' | 'digest', string, Partial<MailTimes>, Date]>([
    ['at once', 'now', '10:15', {}, at('10:15')],
    ['with the next hour', 'digest', '10:15', { digest: 'hourly' }, at('11:00')],
    ['the same morning', 'digest', '07:59', {}, at('08:00')],
    ['the next morning', 'digest', '08:00', {}, new Date('2026-03-03T08:00:00+08:00')],
    ['after the night, from the evening on', 'now', '23:10', NIGHT, new Date('2026-03-03T07:30:00+08:00')],
    ['after the night, from after midnight on', 'now', '01:10', NIGHT, at('07:30')],
    ['at the end of the quiet hours', 'now', '07:30', NIGHT, at('07:30')],
    ['after a quiet noon', 'now', '12:30', { quietFrom: '12:00', quietUntil: '13:30' }, at('13:30')],
    ['in the person’s own zone', 'digest', '15:59', { zone: 'Europe/London' }, at('16:00')],
    ['a digest waits for the end of the quiet hours, too', 'digest', '03:00', { ...NIGHT, digest: 'hourly' }, at('07:30')],
  ])('%s', (_name, mail, time, times, expected) => {
    expect(mailDueAt(mail, at(time), { ...TIMES, ...times })).toEqual(expected);
  });
});

describe('how somebody is told', () => {
  const house: HouseWays = { listed: ['assigned', 'note'], mailed: ['assigned'], mail: 'now', digest: 'daily', dailyHour: 8 };
  const standing = (...layers: DefaultLayer[]) => ({ layers, house });

  test('is what they chose, else what the organisation decided', () => {
    const own = { ways: { note: { isListed: false, mail: 'digest' } }, quietFrom: null, quietUntil: null, digest: 'daily' } as const;
    expect(wayOf('note', own, standing())).toEqual({ isListed: false, mail: 'digest', source: 'own', targetId: null });
    expect(wayOf('assigned', own, standing())).toMatchObject({ isListed: true, mail: 'now', source: 'organisation' });
    expect(wayOf('queued', null, standing())).toMatchObject({ isListed: false, mail: 'never' });
  });

  const layer = (kind: DefaultLayer['kind'], targetId: string, mail: 'never' | 'now' | 'digest'): DefaultLayer => ({
    ...{ kind, targetId },
    ways: { note: { isListed: true, mail } },
  });
  test.each<[string, DefaultLayer[], string, string]>([
    ['the nearest department', [layer('department', 'team', 'never'), layer('department', 'centre', 'now')], 'department', 'team'],
    ['a department before a role', [layer('department', 'centre', 'never'), layer('role', 'agent', 'now')], 'department', 'centre'],
    ['of two roles the one that tells most', [layer('role', 'agent', 'digest'), layer('role', 'lead', 'now')], 'role', 'lead'],
    ['a role where no department speaks', [layer('role', 'agent', 'digest')], 'role', 'agent'],
  ])('where they have not chosen goes by %s', (_name, layers, source, targetId) => {
    expect(wayOf('note', null, standing(...layers))).toMatchObject({ source, targetId });
    expect(wayOf('assigned', null, standing(...layers))).toMatchObject({ source: 'organisation', targetId: null });
  });

  test.each([
    [{ quietFrom: '7:30', quietUntil: '08:00' }, 'INVALID', 'quietFrom'],
    [{ quietFrom: '22:00', quietUntil: '24:00' }, 'INVALID', 'quietUntil'],
    [{ quietFrom: '22:00', quietUntil: null }, 'REQUIRED', 'quietUntil'],
    [{ quietFrom: null, quietUntil: '07:00' }, 'REQUIRED', 'quietFrom'],
    [{ quietFrom: '07:00', quietUntil: '07:00' }, 'INVALID', 'quietUntil'],
  ])('quiet hours %j are refused', (quiet, code, field) => {
    expect(planRules({ ways: {}, digest: 'daily', ...quiet })).toMatchObject({ allowed: false, refusal: { code, field: [field] } });
  });
});
