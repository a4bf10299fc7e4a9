import { channelInput, withMain } from './channels-draft.rules.js';

const KNOWN = [{ id: 'cch_1', kind: 'PHONE', value: '138****6021', label: null, isMain: true }] as const;

test('CUS-02: what was not touched is not sent, for it may be masked', () => {
  expect(channelInput({ ...KNOWN[0], label: '本人' }, KNOWN)).toEqual({
    id: 'cch_1',
    kind: 'PHONE',
    value: null,
    label: '本人',
    isMain: true,
  });
  expect(channelInput({ ...KNOWN[0], value: '13900001111' }, KNOWN)).toMatchObject({ id: 'cch_1', value: '13900001111', label: null });
  expect(channelInput({ kind: 'EMAIL', value: 'a@b.cn' }, KNOWN)).toMatchObject({ id: null, value: 'a@b.cn', isMain: false });
});

test('CUS-02: one of each kind is the main one', () => {
  const drafts = [{ kind: 'PHONE', isMain: true }, { kind: 'EMAIL', isMain: true }, { kind: 'PHONE' }] as const;
  expect(withMain(drafts, 2).map(({ isMain }) => isMain)).toEqual([false, true, true]);
});
