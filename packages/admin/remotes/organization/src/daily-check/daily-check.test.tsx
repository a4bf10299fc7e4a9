import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen } from '@testing-library/react';
import { MESSAGES } from '../department-tree/organization.fixture.js';
import { DailyCheckPage } from './DailyCheckPage.js';

const check = (id: string, name: string, doneAt: string | null = null) => ({ __typename: 'DailyCheck', id, name, doneAt });
const person = { __typename: 'Person', id: 'p1', name: '陈思敏', department: { __typename: 'Department', id: 'd1', name: '热线受理组' } };
const PAGE_INFO = { __typename: 'PageInfo', hasNextPage: false, endCursor: null };

function open(permissions: readonly string[]) {
  return renderRemote(<DailyCheckPage />, {
    path: '/organization/daily',
    messages: MESSAGES,
    viewer: { permissions },
    resolvers: {
      dailyChecks: () => [check('c1', '桌面清理干净'), check('c2', '文件及时归档', '2026-03-01T09:00:00.000Z')],
      dailyCheckTick: () => ({
        __typename: 'DailyCheckTickPayload',
        dailyCheck: check('c1', '桌面清理干净', '2026-03-01T09:30:00.000Z'),
        userErrors: [],
      }),
      dailyCheckTeam: () => ({
        __typename: 'PersonDayConnection',
        nodes: [{ __typename: 'PersonDay', person, open: ['文件及时归档'], doneCount: 1 }],
        pageInfo: PAGE_INFO,
        totalCount: 1,
      }),
    },
  });
}

describe('the daily check (SEC-10)', () => {
  it('is ticked point by point, and says when all is done', async () => {
    const { requests } = await open(['daily-check:tick']);
    expect(await screen.findByText('还有 1 项未完成')).toBeInTheDocument();
    await act(async () => void fireEvent.click(screen.getByRole('checkbox', { name: '桌面清理干净' })));
    expect(await screen.findByText('全部完成')).toBeInTheDocument();
    const sent = requests.find(({ name }) => name === 'DailyCheckTick')?.variables;
    expect(sent).toEqual({ input: { checkId: 'c1', isDone: true } });
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('shows heads what each of their people left open', async () => {
    await open(['daily-check:read', 'department:read']);
    expect(await screen.findByText('陈思敏')).toBeInTheDocument();
    expect(screen.getByText('1 / 2')).toBeInTheDocument();
    expect(screen.getByText('文件及时归档')).toBeInTheDocument();
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });
});
