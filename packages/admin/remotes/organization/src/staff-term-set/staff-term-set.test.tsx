import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { MESSAGES } from '../department-tree/organization.fixture.js';
import { StaffTermDialog } from './StaffTermDialog.js';

const word = (kind: string, code: string, name: string, groupCode: string | null = null) => {
  return { id: `trm_${code}`, kind, code, name, groupCode, validMonths: null, names: { zhCN: name, zhTW: null, en: null } };
};
const WORDS = [word('GROUP', 'skills', '通用技能'), word('COMPETENCY', 'office', '办公软件', 'skills')];

async function choose(field: string, option: string): Promise<void> {
  fireEvent.mouseDown(await screen.findByRole('combobox', { name: field }));
  fireEvent.click(await screen.findByText(option, { selector: '.ant-select-item-option-content' }));
}

test('STF-02: a word is chosen and renamed under its code', async () => {
  const { requests } = await renderRemote(<StaffTermDialog onDone={() => undefined} onClose={() => undefined} />, {
    messages: MESSAGES,
    resolvers: {
      staffTerms: () => ({ nodes: WORDS, pageInfo: { hasNextPage: false, endCursor: null } }),
      staffTermSet: () => ({ staffTerm: word('COMPETENCY', 'office', '办公自动化', 'skills'), userErrors: [] }),
    },
  });
  await choose('词条', '办公软件');
  const name = screen.getByRole('textbox', { name: '名称（简体）' });
  expect(name).toHaveValue('办公软件');
  await waitFor(() => expect(screen.queryByRole('textbox', { name: '编码' })).not.toBeInTheDocument());
  fireEvent.change(name, { target: { value: '办公自动化' } });
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: /保\s?存/ })));
  const sent = () => requests.filter((one) => one.name === 'StaffTermSet').map(({ variables }) => variables);
  await waitFor(() => expect(sent()).toHaveLength(1));
  expect(sent()).toMatchObject([{ input: { kind: 'COMPETENCY', code: 'office', zhCN: '办公自动化', groupCode: 'skills' } }]);
});
