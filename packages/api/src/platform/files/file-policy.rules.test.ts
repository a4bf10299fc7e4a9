import { expect, test } from '@jest/globals';
import { FILE_GROUPS, planFile } from './file-policy.rules.js';

const policy = { megabytes: 1, groups: FILE_GROUPS };
const PNG = Buffer.from('89504e470d0a1a0a00000000', 'hex');
const ZIP = Buffer.from('504b030414000000', 'hex');

test.each([
  ['铭牌.png', PNG, 'image/png'],
  ['REPORT.PDF', Buffer.from('%PDF-1.7\n'), 'application/pdf'],
  ['清单.xlsx', ZIP, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['录音.amr', Buffer.from('#!AMR\n'), 'audio/amr'],
  ['日志.txt', Buffer.from('第一行\n'), 'text/plain'],
])('takes %s for what it is', (name, bytes, mediaType) => {
  expect(planFile(policy, { name, bytes })).toEqual({ allowed: true, plan: { name, mediaType } });
});

test.each([
  ['nothing', '空.txt', Buffer.alloc(0), 'FILE_EMPTY'],
  ['more than the organisation takes', '大.txt', Buffer.alloc(1024 * 1024 + 1, 65), 'FILE_TOO_LARGE'],
  ['a program', '账单.exe', Buffer.from('MZ'), 'FILE_KIND'],
  ['a page that runs in the browser', 'x.svg', Buffer.from('<svg onload="alert(1)"/>'), 'FILE_KIND'],
  ['a page of another name', 'x.html', Buffer.from('<script>'), 'FILE_KIND'],
  ['a name without an ending', 'png', PNG, 'FILE_KIND'],
  ['a program called a picture', '照片.png', Buffer.from('MZ\u0000\u0000'), 'FILE_DISGUISED'],
  ['bytes called a text', '日志.txt', Buffer.from([0x4d, 0x5a, 0]), 'FILE_DISGUISED'],
])('does not take %s', (_, name, bytes, code) => {
  expect(planFile(policy, { name, bytes })).toMatchObject({ allowed: false, refusal: { code } });
});

test('takes only the kinds that the organisation chose', () => {
  expect(planFile({ ...policy, groups: ['document'] }, { name: 'a.png', bytes: PNG })).toMatchObject({ refusal: { code: 'FILE_KIND' } });
});

test.each([
  ['a path', 'C:\\Users\\li\\桌面\\铭牌.png', '铭牌.png'],
  ['a path upwards', '../../etc/铭牌.png', '铭牌.png'],
  ['marks that turn the reading around', '铭牌\u202egnp.png', '铭牌gnp.png'],
  ['line breaks', 'a\r\nb.png', 'ab.png'],
  ['more than 200 signs, emoji counted as one', `${'👩'.repeat(300)}.png`, `${'👩'.repeat(196)}.png`],
])('keeps of a name no %s', (_, name, kept) => {
  expect(planFile(policy, { name, bytes: PNG })).toMatchObject({ plan: { name: kept } });
});
