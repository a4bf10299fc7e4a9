import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { connectionOf, MESSAGES, no, ticketOf } from '../desk.fixture.js';
import { DONE, openDialog, send, write } from '../ticket-dialogs/dialog.fixture.js';
import { MacrosPage } from './MacrosPage.js';
import { draftOf, inputOf, NEW_MACRO, RESOLVE } from './macro-draft.rules.js';

beforeEach(() => sessionStorage.clear());

const YES = { allowed: true, reason: null };
const NOTHING = {
  ...{ accept: false, priority: null, category: null, addTags: [], removeTags: [], text: null, transition: null },
  ...{ resolve: null, department: null, assignee: null, reason: null, close: false },
};
const FOR_ANY = { appliesTo: null, appliesWhen: null };
const macroOf = (id: string, title: string, actions: object, rest: object = {}) => ({
  ...{ __typename: 'Macro', id, version: 1, title, audience: 'EVERYBODY', ...FOR_ANY, recentUses: 3, department: null, keeping: YES },
  ...{ actions: { ...NOTHING, ...actions }, ...rest },
});
const PRESSED = macroOf('mac_1', '客户催办', {
  ...{ accept: true, priority: 'HIGH', addTags: [{ id: 'wrd_1', name: '催办' }], transition: { code: 'wait', name: '等待客户' } },
  text: { audience: 'CUSTOMER', body: '{{contact.name}}您好', isOutcome: false },
});
const FOREIGN = macroOf('mac_2', '统一口径', { close: true }, { keeping: no('您的角色没有此项权限，可由管理员授予。') });

const REPAIR = { __typename: 'TicketType', id: 'tty_1', code: 'repair', name: '维修', forms: [], states: [] };
const CLAUSE = { fact: 'type', test: 'IS', values: ['repair'] };
const WHEN = { __typename: 'Condition', match: 'ANY', clauses: [{ __typename: 'ConditionClause', ...CLAUSE }] };
const REPAIRS = macroOf('mac_3', '上门提醒', { accept: true }, { appliesTo: '工单类型 是 维修', appliesWhen: WHEN });

const page = (macros: readonly object[] = [PRESSED, FOREIGN]) =>
  renderRemote(<MacrosPage />, {
    path: '/desk/macros',
    messages: MESSAGES,
    viewer: { permissions: ['ticket:note'] },
    resolvers: {
      macros: () => connectionOf(macros as never),
      macroTransitions: () => [{ code: 'wait', name: '等待客户' }],
      quickReplyVariables: () => [{ name: 'ticket.number', label: '工单号' }],
      ticketTypes: () => connectionOf([REPAIR]),
      categories: () => connectionOf([]),
      words: () => connectionOf([]),
      categorySchemes: () => connectionOf([]),
      forms: () => connectionOf([]),
      departments: () => connectionOf([]),
      people: () => connectionOf([]),
      macroSave: () => ({ macro: PRESSED, userErrors: [] }),
    },
  });

test('the page says what each macro does, in the order it is done, and how often it was used (KNO-14)', async () => {
  await page();
  const row = await screen.findByRole('row', { name: /客户催办/ });
  expect(row).toHaveTextContent('接单（已是自己的不变） → 优先级：高 → 加标签：催办 → 回复客户 → 等待客户');
  expect(row).toHaveTextContent('3');
  expect(within(screen.getByRole('row', { name: /统一口径/ })).getByRole('button', { name: '修改' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

test('what is left empty is left alone', async () => {
  const { requests } = await page();
  fireEvent.click(await screen.findByRole('button', { name: '新建宏' }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.change(dialog.getByRole('textbox', { name: '名称' }), { target: { value: '补充备注' } });
  fireEvent.change(dialog.getByRole('textbox', { name: '内容' }), { target: { value: '请补充' } });
  await act(async () => void fireEvent.click(dialog.getByRole('button', { name: /保\s?存/ })));
  await waitFor(() => expect(requests.some(({ name }) => name === 'MacroSave')).toBe(true));
  expect(requests.find(({ name }) => name === 'MacroSave')?.variables).toMatchObject({
    input: {
      ...{ title: '补充备注', audience: 'OWN', departmentId: null },
      actions: {
        accept: false,
        addTagIds: [],
        text: { body: '请补充', audience: 'CUSTOMER', isOutcome: false },
        transitionCode: null,
        resolve: null,
      },
    },
  });
});

test('for which tickets a macro is can be said, read and taken back in its dialog (TKT-88)', async () => {
  const { requests } = await page([REPAIRS]);
  const save = async () => act(async () => void fireEvent.click(screen.getByRole('button', { name: /保\s?存/ })));
  const sent = () => requests.filter(({ name }) => name === 'MacroSave').map(({ variables }) => variables);
  fireEvent.click(await screen.findByRole('button', { name: '修改' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(await dialog.findByText('维修')).toBeInTheDocument();
  await save();
  await waitFor(() => expect(sent()).toHaveLength(1));
  expect(sent()[0]).toMatchObject({ input: { macroId: 'mac_3', version: 1, appliesWhen: { match: 'ANY', clauses: [CLAUSE] } } });
  fireEvent.click(await screen.findByRole('button', { name: '修改' }));
  fireEvent.click(await screen.findByRole('button', { name: '移除' }));
  await save();
  await waitFor(() => expect(sent()).toHaveLength(2));
  expect(sent()[1]).toMatchObject({ input: { appliesWhen: null } });
});

test('what is kept comes back as it was', () => {
  const { actions } = inputOf(draftOf(PRESSED as never));
  expect(actions).toMatchObject({ accept: true, priority: 'HIGH', addTagIds: ['wrd_1'], transitionCode: 'wait', close: false });
  expect(
    inputOf({ ...NEW_MACRO, next: RESOLVE, cause: '滤网', measure: '清洗', textAudience: 'INTERNAL', body: '好', isOutcome: true }).actions,
  ).toMatchObject({
    ...{ transitionCode: null, resolve: { cause: '滤网', measure: '清洗' } },
    text: { audience: 'INTERNAL', isOutcome: false },
  });
});

test('on a ticket it says what would change, and writes what one makes of the wording (TKT-88)', async () => {
  const trial = {
    ...{ __typename: 'MacroApplyResult', ticketId: 'tkt_1', isDone: true, text: '陈先生您好', missing: [], refusals: [] },
    changes: [{ __typename: 'MacroChange', field: 'PRIORITY', before: 'NORMAL', after: 'HIGH' }],
    ticket: ticketOf('tkt_1'),
  };
  const { requests } = await openDialog({
    ...{ dialog: 'macro', mutation: 'macroApply', answer: { ...DONE, results: [trial] } },
    more: { macros: () => connectionOf([PRESSED]) },
  });
  const choice = await screen.findByRole('combobox', { name: '宏' });
  await act(async () => void fireEvent.mouseDown(choice));
  await act(async () => void fireEvent.click(await screen.findByTitle('客户催办')));
  expect(await screen.findByText('优先级')).toBeInTheDocument();
  expect(screen.getByText('普通')).toBeInTheDocument();
  await waitFor(() => expect(screen.getByRole('textbox', { name: '回复客户' })).toHaveValue('陈先生您好'));
  await write('回复客户', '陈先生您好，已加急');
  await send();
  expect(await screen.findByText('已办理')).toBeInTheDocument();
  const sent = requests.filter(({ name }) => name === 'TicketMacro');
  expect(sent.map(({ variables }) => variables)).toEqual([
    { input: { macroId: 'mac_1', tickets: [{ ticketId: 'tkt_1', version: 5 }], body: '陈先生您好，已加急' } },
  ]);
});
