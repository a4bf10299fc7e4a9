import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { CUSTOMER, connectionOf, MESSAGES, REFUSAL, ticketOf } from '../desk.fixture.js';
import { answersWith, PHOTO } from '../ticket-files/uploads.fixture.js';
import { TicketCreatePage } from './TicketCreatePage.js';

const TYPES = [
  { id: 'tty_repair', code: 'repair', name: '维修', forms: [] },
  { id: 'tty_complaint', code: 'complaint', name: '投诉', forms: [] },
  { id: 'tty_claim', code: 'claim', name: '索赔', forms: ['facts'] },
];
const CATEGORIES = [
  {
    id: 'cat_cool',
    code: 'cool',
    form: null,
    parent: null,
    path: ['家用空调', '不制冷'],
    ticketTypes: [TYPES[0]],
    isArchived: false,
    department: null,
  },
  {
    id: 'cat_attitude',
    code: 'attitude',
    form: null,
    parent: null,
    path: ['服务态度'],
    ticketTypes: [TYPES[1]],
    isArchived: false,
    department: null,
  },
];

const SCHEMES = [
  { id: 'csm_stage', code: 'stage', name: '服务阶段', isMain: false, holdsSeveral: false, ticketTypes: [TYPES[1]], requiredFor: [] },
];
const STAGES = [
  { id: 'cat_after', code: 'after', form: null, parent: null, path: ['售后'], ticketTypes: TYPES, isArchived: false, department: null },
];

const NO_SCREENS = { __typename: 'TicketTypeScreens', registration: [], panel: [], print: [], columns: [] };
const asked = { options: [], shownWhen: null, requiredWhen: null, isArchived: false, isRequired: false };
const whenLost = { match: 'ALL', clauses: [{ fact: 'field.lost', test: 'IS', values: ['yes'] }] };
const FORMS = [
  {
    ...{ id: 'frm_1', code: 'facts', guidance: '写明事实' },
    fields: [
      { ...asked, code: 'lost', name: '有损失', type: 'YES_NO', isRequired: true },
      { ...asked, code: 'sum', name: '损失金额', type: 'NUMBER', unit: '元', shownWhen: whenLost },
    ],
  },
];

beforeEach(() => sessionStorage.clear());

const REGISTERED = ticketOf('tkt_9', { number: '260509-0081' });

async function open(
  answer: unknown = { ticket: REGISTERED, userErrors: [] },
  certificateGaps: readonly object[] = [],
  screens: object | null = null,
) {
  return renderRemote(<TicketCreatePage />, {
    path: '/desk/new',
    messages: MESSAGES,
    routes: [{ path: '/desk/tickets/:id', element: <p>工单页</p> }],
    resolvers: {
      ticketTypes: () => connectionOf(TYPES.map((type) => ({ ...type, screens: screens ?? NO_SCREENS }))),
      viewer: () => ({ person: { id: 'per_lin', certificateGaps } }),
      priorityMatrix: () => null,
      categories: ({ scheme }: { scheme?: string }) => connectionOf(scheme === 'stage' ? STAGES : CATEGORIES),
      categorySchemes: () => connectionOf(SCHEMES),
      departments: () => connectionOf([]),
      customerDuplicates: ({ phone }: { phone: string }) => connectionOf(phone === '13800006021' ? [CUSTOMER] : []),
      forms: () => connectionOf(FORMS),
      nodes: () => [],
      ticketCreate: () => answer,
    },
  });
}

const phone = () => screen.findByRole('combobox', { name: '来电号码' });
const type = (element: HTMLElement, text: string) =>
  act(async () => {
    element.focus();
    fireEvent.change(element, { target: { value: text } });
  });
const press = (key: string, more: object = {}) =>
  act(async () => void fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more }));

/** Opens a select with the keyboard, types, and takes the first match. */
async function choose(name: string, text: string): Promise<void> {
  const field = await screen.findByRole('combobox', { name });
  act(() => field.focus());
  await press('ArrowDown', { keyCode: 40 });
  await type(field, text);
  await press('Enter', { keyCode: 13 });
}

test('takes down a known customer’s call by keyboard alone', async () => {
  const { requests } = await open();
  expect(await phone()).toHaveFocus();
  await type(await phone(), '13800006021');
  await screen.findByRole('option', { name: /锦和物业/ });
  expect(await phone()).toHaveAttribute('aria-expanded', 'true');
  await press('Enter');
  expect(await screen.findByRole('textbox', { name: '联系人' })).toHaveFocus();
  await choose('类型', '维修');
  await choose('问题分类', '不制冷');
  await type(screen.getByRole('textbox', { name: '主题' }), '三匹柜机不制冷');
  await type(screen.getByRole('textbox', { name: '客户描述' }), '开机十来分钟就不凉了');
  await press('Enter', { ctrlKey: true });
  expect(await screen.findByText('工单页')).toBeInTheDocument();
  expect(requests.find(({ name }) => name === 'TicketCreate')?.variables).toEqual({
    input: {
      customerId: 'cus_1',
      typeId: 'tty_repair',
      categoryId: 'cat_cool',
      subject: '三匹柜机不制冷',
      description: '开机十来分钟就不凉了',
      channel: 'PHONE',
      priority: null,
      contactName: null,
      departmentId: null,
    },
  });
  expect(sessionStorage.getItem('desk.registration')).toBeNull();
});

test('creates a customer for a number nobody has, and stays for the next call', async () => {
  const { requests } = await open();
  await type(await phone(), '13911112222');
  expect(await screen.findByText('没有客户登记过这个号码，将新建客户。')).toBeInTheDocument();
  await type(screen.getByRole('textbox', { name: '客户名称' }), '赵丽华');
  await choose('类型', '投诉');
  await type(screen.getByRole('textbox', { name: '主题' }), '师傅爽约两次');
  await type(screen.getByRole('textbox', { name: '客户描述' }), '约了上午十点，没有来');
  await press('Enter', { ctrlKey: true, shiftKey: true });
  expect(await screen.findByText('已登记 260509-0081')).toBeInTheDocument();
  expect(await phone()).toHaveFocus();
  expect(await phone()).toHaveValue('');
  expect(screen.getByRole('textbox', { name: '主题' })).toHaveValue('');
  expect(requests.find(({ name }) => name === 'TicketCreate')?.variables).toMatchObject({
    input: { newCustomer: { name: '赵丽华', phone: '13911112222', kind: 'PERSON' } },
  });
});

test('STF-11: says before that the work asks for a certificate, and after that the ticket waits', async () => {
  const gap = { ticketType: TYPES[0], isBlocking: true, missing: [{ id: 'trm_1', name: '技师上岗证' }] };
  await open({ ticket: { ...REGISTERED, assignee: null }, userErrors: [] }, [gap]);
  const hint = '您缺少技师上岗证，登记后由部门内有证书的人接单。';
  await type(await phone(), '13911112222');
  await type(screen.getByRole('textbox', { name: '客户名称' }), '赵丽华');
  expect(screen.queryByText(hint)).not.toBeInTheDocument();
  await choose('类型', '维修');
  expect(await screen.findByText(hint)).toBeInTheDocument();
  await type(screen.getByRole('textbox', { name: '主题' }), '三匹柜机不制冷');
  await type(screen.getByRole('textbox', { name: '客户描述' }), '开机十来分钟就不凉了');
  await press('Enter', { ctrlKey: true, shiftKey: true });
  expect(await screen.findByText(/已登记 260509-0081，在.+等待接单/)).toBeInTheDocument();
});

test('keeps what was typed over a reload', async () => {
  const first = await open();
  await type(await phone(), '13911112222');
  await type(screen.getByRole('textbox', { name: '主题' }), '压缩机异响');
  first.unmount();
  await open();
  expect(await phone()).toHaveValue('13911112222');
  expect(screen.getByRole('textbox', { name: '主题' })).toHaveValue('压缩机异响');
});

test('takes along what the customer sent, and what has arrived stays through a reload', async () => {
  const sent = answersWith(201, { file: { id: 'fil_1', name: '铭牌.png', size: 1 }, userErrors: [] });
  const first = await open();
  fireEvent.change(screen.getByLabelText('选择文件'), { target: { files: [PHOTO] } });
  expect(await screen.findByText('1 B')).toBeInTheDocument();
  expect(sent).toEqual(['/files/tickets?name=铭牌.png']);
  first.unmount();
  const { requests } = await open();
  await type(await phone(), '13911112222');
  await type(screen.getByRole('textbox', { name: '客户名称' }), '赵丽华');
  await choose('类型', '投诉');
  await type(screen.getByRole('textbox', { name: '主题' }), '铭牌看不清');
  await type(screen.getByRole('textbox', { name: '客户描述' }), '见照片');
  await press('Enter', { ctrlKey: true, shiftKey: true });
  expect(await screen.findByText('已登记 260509-0081')).toBeInTheDocument();
  expect(requests.find(({ name }) => name === 'TicketCreate')?.variables).toMatchObject({ input: { fileIds: ['fil_1'] } });
  expect(screen.queryByText('铭牌.png')).not.toBeInTheDocument();
});

test('offers only the categories of the type', async () => {
  await open();
  await choose('类型', '投诉');
  const field = screen.getByRole('combobox', { name: '问题分类' });
  fireEvent.mouseDown(field);
  expect((await screen.findAllByTitle('服务态度')).length).toBeGreaterThan(0);
  expect(screen.queryByTitle('家用空调 / 不制冷')).not.toBeInTheDocument();
});

test('shows a refusal at its field and loses nothing', async () => {
  await open({
    ticket: null,
    userErrors: [REFUSAL('CUSTOMER_PHONE_KNOWN', '客户“锦和物业”已登记此号码。', ['input', 'newCustomer', 'phone'])],
  });
  await type(await phone(), '13911112222');
  await type(screen.getByRole('textbox', { name: '客户名称' }), '赵丽华');
  await choose('类型', '投诉');
  await type(screen.getByRole('textbox', { name: '主题' }), '师傅爽约两次');
  await type(screen.getByRole('textbox', { name: '客户描述' }), '约了上午十点，没有来');
  await press('Enter', { ctrlKey: true });
  await waitFor(() => expect(screen.getByText('客户“锦和物业”已登记此号码。')).toBeInTheDocument());
  expect(screen.getByRole('textbox', { name: '主题' })).toHaveValue('师傅爽约两次');
});

test('TKT-06: asks what the organisation sorts tickets of the type by', async () => {
  const { requests } = await open();
  await choose('类型', '投诉');
  await type(await phone(), '13911112222');
  await type(screen.getByRole('textbox', { name: '客户名称' }), '赵丽华');
  expect(await screen.findByRole('combobox', { name: '服务阶段' })).toBeInTheDocument();
  await choose('服务阶段', '售后');
  await type(screen.getByRole('textbox', { name: '主题' }), '师傅爽约两次');
  await type(screen.getByRole('textbox', { name: '客户描述' }), '约了上午十点，没有来');
  await press('Enter', { ctrlKey: true, shiftKey: true });
  expect(await screen.findByText('已登记 260509-0081')).toBeInTheDocument();
  const input = { marks: [{ scheme: 'stage', categoryIds: ['cat_after'] }] };
  expect(requests.find(({ name }) => name === 'TicketCreate')?.variables).toMatchObject({ input });
});

test('TKT-91: leaves out what the type leaves out, but for what must be there', async () => {
  const screens = { __typename: 'TicketTypeScreens', panel: [], print: [], columns: [] };
  const brief = { ...screens, registration: ['category', 'priority', 'files', 'mark.stage'] };
  await open(undefined, [], brief);
  await choose('类型', '投诉');
  expect(await screen.findByRole('combobox', { name: '渠道' })).toBeInTheDocument();
  await waitFor(() => expect(screen.queryByRole('combobox', { name: '问题分类' })).not.toBeInTheDocument());
  expect(screen.queryByRole('combobox', { name: '优先级' })).not.toBeInTheDocument();
  expect(screen.queryByRole('combobox', { name: '服务阶段' })).not.toBeInTheDocument();
  expect(screen.queryByLabelText('选择文件')).not.toBeInTheDocument();
});

test('TKT-18: asks what the form of the type asks, more as it is answered, and sends it', async () => {
  const { requests } = await open();
  await choose('类型', '索赔');
  await type(await phone(), '13911112222');
  await type(screen.getByRole('textbox', { name: '客户名称' }), '赵丽华');
  expect(await screen.findByText('写明事实')).toBeInTheDocument();
  expect(requests.find(({ name }) => name === 'TicketForms')?.variables).toEqual({ codes: ['facts'], first: 1 });
  expect(screen.queryByRole('spinbutton', { name: '损失金额' })).not.toBeInTheDocument();
  await type(screen.getByRole('textbox', { name: '主题' }), '索赔');
  await type(screen.getByRole('textbox', { name: '客户描述' }), '柜门划伤');
  await press('Enter', { ctrlKey: true, shiftKey: true });
  expect(await screen.findByText('请填写')).toBeInTheDocument();
  await choose('有损失', '是');
  await type(await screen.findByRole('spinbutton', { name: '损失金额' }), '300');
  await press('Enter', { ctrlKey: true, shiftKey: true });
  expect(await screen.findByText('已登记 260509-0081')).toBeInTheDocument();
  const fields = [
    { field: 'lost', values: ['yes'] },
    { field: 'sum', values: ['300'] },
  ];
  expect(requests.find(({ name }) => name === 'TicketCreate')?.variables).toMatchObject({ input: { fields } });
});
