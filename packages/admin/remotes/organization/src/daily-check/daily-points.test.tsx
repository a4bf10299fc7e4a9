import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { MESSAGES } from '../department-tree/organization.fixture.js';
import { DailyPointsDialog } from './DailyPointsDialog.js';

function point(code: string, name: string, isArchived = false) {
  return {
    __typename: 'DailyCheckPoint',
    id: `dck_${code}`,
    code,
    name,
    isArchived,
    names: { __typename: 'TextInLanguages', zhCN: name, zhTW: null, en: null },
  };
}
const POINTS = [point('old', '旧项目', true), point('desk', '桌面清理干净'), point('power', '电源已关')];

async function open(resolvers: Readonly<Record<string, () => unknown>> = {}) {
  const reload = jest.fn(async () => undefined);
  const { requests } = await renderRemote(<DailyPointsDialog reload={reload} onClose={() => undefined} />, {
    messages: MESSAGES,
    resolvers: { dailyCheckPoints: () => ({ nodes: POINTS }), ...resolvers },
  });
  await screen.findByRole('list', { name: '自查项目' });
  return { reload, sent: (name: string) => requests.filter((one) => one.name === name).map(({ variables }) => variables) };
}
const set = { dailyCheckSet: () => ({ dailyCheckPoint: POINTS[1], userErrors: [] }) };
const press = (name: string | RegExp) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

describe('the points of the daily check', () => {
  it('SEC-10: stand in the order in which they are asked, those out of use last and without a place', async () => {
    await open();
    const rows = within(screen.getByRole('list', { name: '自查项目' })).getAllByRole('listitem');
    expect(rows.map((row) => row.getAttribute('data-code'))).toEqual(['desk', 'power', 'old']);
    expect(within(rows[2] as HTMLElement).queryByRole('button', { name: /上移/ })).not.toBeInTheDocument();
  });

  it('SEC-10: are reworded, retired and brought back; everybody’s list follows', async () => {
    const { sent, reload } = await open(set);
    await press('停用电源已关');
    await waitFor(() => expect(reload).toHaveBeenCalled());
    await press('恢复旧项目');
    await waitFor(() => expect(sent('DailyCheckSet')).toHaveLength(2));
    await press('修改桌面清理干净');
    fireEvent.change(screen.getByRole('textbox', { name: '名称（简体）' }), { target: { value: '桌面无杂物' } });
    await press(/保\s?存/);
    await waitFor(() => expect(sent('DailyCheckSet')).toHaveLength(3));
    expect(sent('DailyCheckSet')).toMatchObject([
      { input: { code: 'power', isArchived: true } },
      { input: { code: 'old', isArchived: false } },
      { input: { code: 'desk', zhCN: '桌面无杂物' } },
    ]);
  });

  it('SEC-10: move a place at a time, and new ones get a word of their own', async () => {
    const { sent } = await open({ ...set, dailyCheckMove: () => ({ dailyCheckPoint: POINTS[2], userErrors: [] }) });
    await press('上移电源已关');
    await waitFor(() => expect(sent('DailyCheckMove')).toEqual([{ input: { code: 'power', beforeCode: 'desk' } }]));
    await press('新增项目');
    fireEvent.change(screen.getByRole('textbox', { name: '名称（简体）' }), { target: { value: '窗户已关' } });
    fireEvent.change(screen.getByRole('textbox', { name: '编码' }), { target: { value: 'windows' } });
    await press(/保\s?存/);
    await waitFor(() => expect(sent('DailyCheckSet')).toMatchObject([{ input: { code: 'windows', zhCN: '窗户已关' } }]));
  });
});
