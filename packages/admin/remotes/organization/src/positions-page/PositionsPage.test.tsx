import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen } from '@testing-library/react';
import { MESSAGES, userError } from '../department-tree/organization.fixture.js';
import { PositionsPage } from './PositionsPage.js';

const TEXTS = { __typename: 'Texts', zhCN: '受理专员', zhTW: null, en: null };
const POSITION = {
  __typename: 'Position',
  id: 'pos_1',
  version: 3,
  code: 'desk-agent',
  name: '受理专员',
  isArchived: false,
  duties: ['接听热线'],
  employment: null,
  monthsInService: null,
  holderCount: 12,
  names: TEXTS,
  dutyTexts: [{ ...TEXTS, zhCN: '接听热线' }],
  education: null,
  reportsTo: { __typename: 'Position', id: 'pos_2', code: 'leader', name: '组长' },
  certificates: [],
  profile: [],
  viewerCan: { __typename: 'PositionAbilities', update: { __typename: 'Ability', allowed: true, reason: null } },
};
const PAGE_INFO = { __typename: 'PageInfo', hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
const listOf = (nodes: readonly object[]) => () => ({
  __typename: 'PositionConnection',
  nodes,
  pageInfo: PAGE_INFO,
  totalCount: nodes.length,
});
const staffTerms = () => ({ __typename: 'StaffTermConnection', nodes: [] });

function open(resolvers: Readonly<Record<string, () => unknown>>) {
  const viewer = { permissions: ['person:read', 'position:manage'] };
  return renderRemote(<PositionsPage />, { path: '/organization/positions', messages: MESSAGES, viewer, resolvers });
}

describe('the positions page', () => {
  it('says what a post answers for and how many hold it', async () => {
    await open({ positions: listOf([POSITION]), staffTerms });
    expect(await screen.findByRole('heading', { level: 2, name: '受理专员' })).toBeInTheDocument();
    expect(screen.getByText('接听热线')).toBeInTheDocument();
    expect(screen.getByText(/12/)).toBeInTheDocument();
    expect(screen.getByText('汇报给组长')).toBeInTheDocument();
  });

  it('keeps the draft when somebody else was faster, and offers what changed', async () => {
    const positionUpdate = () => ({
      __typename: 'PositionUpdatePayload',
      position: null,
      userErrors: [userError({ code: 'CONFLICT', message: '其他人刚刚做了修改。', field: null })],
    });
    await open({ positions: listOf([POSITION]), staffTerms, positionUpdate });
    await act(async () => void fireEvent.click(await screen.findByRole('button', { name: /修改/ })));
    const name = screen.getByRole('textbox', { name: '名称（简体）' });
    await act(async () => void fireEvent.change(name, { target: { value: '高级受理专员' } }));
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: /^保\s?存$/ })));
    expect(await screen.findByRole('alert')).toHaveTextContent('其他人刚刚做了修改。');
    expect(name).toHaveValue('高级受理专员');
    expect(screen.getByRole('button', { name: '查看最新内容' })).toBeInTheDocument();
  });

  it('says when there is none, and when they could not be had', async () => {
    const { unmount } = await open({ positions: listOf([]), staffTerms });
    expect(await screen.findByText('没有匹配的岗位')).toBeInTheDocument();
    unmount();
    await open({
      positions: () => {
        throw new Error('down');
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('未能加载');
  });
});
