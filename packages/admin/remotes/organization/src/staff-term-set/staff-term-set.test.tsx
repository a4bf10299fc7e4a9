import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { MESSAGES } from '../department-tree/organization.fixture.js';
import { StaffTermsDialog } from './StaffTermsDialog.js';

const ABILITY = { __typename: 'Ability', allowed: true, reason: null };
const REFUSED = { __typename: 'Ability', allowed: false, reason: '还有 3 处用到它。' };
const word = (kind: string, code: string, name: string, more: object = {}) => {
  const names = { __typename: 'TextInLanguages', zhCN: name, zhTW: null, en: null };
  const viewerCan = { __typename: 'StaffTermAbilities', update: ABILITY, remove: ABILITY };
  return {
    __typename: 'StaffTerm',
    id: `trm_${code}`,
    kind,
    code,
    name,
    groupCode: null,
    validMonths: null,
    useCount: 0,
    names,
    viewerCan,
    ...more,
  };
};
const used = { useCount: 3, viewerCan: { __typename: 'StaffTermAbilities', update: ABILITY, remove: REFUSED } };
const WORDS = [
  word('GROUP', 'skills', '通用技能'),
  word('COMPETENCY', 'office', '办公软件', { groupCode: 'skills', ...used }),
  word('COMPETENCY', 'english', '英语', { groupCode: 'skills' }),
];

async function open(resolvers: Readonly<Record<string, () => unknown>>) {
  const staffTerms = () => ({ nodes: WORDS, pageInfo: { hasNextPage: false, endCursor: null } });
  const rendered = await renderRemote(<StaffTermsDialog onClose={() => undefined} />, {
    messages: MESSAGES,
    resolvers: { staffTerms, ...resolvers },
  });
  await screen.findByRole('list', { name: '能力' });
  const sent = (name: string) => rendered.requests.filter((one) => one.name === name).map(({ variables }) => variables);
  return { sent };
}
const press = (name: string | RegExp) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

test('STF-02: a word is renamed under its code', async () => {
  const { sent } = await open({ staffTermSet: () => ({ staffTerm: WORDS[1], userErrors: [] }) });
  await press('修改办公软件');
  const name = screen.getByRole('textbox', { name: '名称（简体）' });
  expect(name).toHaveValue('办公软件');
  expect(screen.queryByRole('textbox', { name: '编码' })).not.toBeInTheDocument();
  fireEvent.change(name, { target: { value: '办公自动化' } });
  await press(/保\s?存/);
  await waitFor(() => expect(sent('StaffTermSet')).toHaveLength(1));
  expect(sent('StaffTermSet')[0]).toMatchObject({
    input: { kind: 'COMPETENCY', code: 'office', zhCN: '办公自动化', groupCode: 'skills' },
  });
  expect(await screen.findByRole('list', { name: '能力' })).toBeInTheDocument();
});

test('STF-02: a word goes a place up, in front of the one that stood there', async () => {
  const { sent } = await open({ staffTermMove: () => ({ staffTerm: WORDS[2], userErrors: [] }) });
  expect(screen.getByRole('button', { name: '下移英语' })).toBeDisabled();
  await press('上移英语');
  await waitFor(() => expect(sent('StaffTermMove')).toEqual([{ input: { kind: 'COMPETENCY', code: 'english', beforeCode: 'office' } }]));
});

test('STF-02: a word goes once nothing speaks of it, and says why not before the click', async () => {
  const { sent } = await open({ staffTermRemove: () => ({ code: 'english', userErrors: [] }) });
  const kept = screen.getByRole('button', { name: '删除办公软件' });
  expect(kept).toHaveAttribute('aria-disabled', 'true');
  fireEvent.mouseEnter(kept);
  expect(await screen.findByText('还有 3 处用到它。')).toBeInTheDocument();
  await press('删除英语');
  await waitFor(() => expect(sent('StaffTermRemove')).toEqual([{ input: { kind: 'COMPETENCY', code: 'english' } }]));
});
