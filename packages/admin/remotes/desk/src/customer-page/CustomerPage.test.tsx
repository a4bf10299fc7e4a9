import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { CUSTOMER, connectionOf, MESSAGES, no, REFUSAL } from '../desk.fixture.js';
import { CustomerPage } from './CustomerPage.js';

const CHANNELS = [
  { id: 'cch_1', kind: 'PHONE', value: '138****6021', label: null, isMain: true },
  { id: 'cch_2', kind: 'PHONE', value: '0551****6666', label: '前台', isMain: false },
];
const BUYER = { id: 'cct_1', role: '采购', contact: { ...CUSTOMER, id: 'cus_2', name: '陈伟国', kind: 'PERSON' }, customer: CUSTOMER };
const FIELD = {
  id: 'cfd_1',
  code: 'home',
  customerKind: null,
  type: 'CHOICE',
  name: '住房类型',
  names: { zhCN: '住房类型' },
  groupName: '居住',
  isRequired: false,
  maxLength: null,
  format: null,
  min: null,
  max: null,
  unit: null,
  roleIds: [],
  isArchived: false,
  options: [{ code: 'flat', name: '楼房', names: { zhCN: '楼房' }, isArchived: false }],
};
const FLOOR = { ...FIELD, id: 'cfd_2', code: 'floor', type: 'NUMBER', name: '楼层', groupName: null, isRequired: true, options: [] };
const CUSTOMER_NOW = {
  ...CUSTOMER,
  channels: CHANNELS,
  contacts: () => connectionOf([BUYER]),
  fields: [
    { field: FIELD, values: ['flat'], text: '楼房' },
    { field: FLOOR, values: [], text: null },
  ],
};

async function open(customer: object = CUSTOMER_NOW, resolvers: Readonly<Record<string, () => unknown>> = {}) {
  const { requests } = await renderRemote(<CustomerPage />, {
    path: '/desk/customers/cus_1',
    route: '/desk/customers/:customerId',
    messages: MESSAGES,
    viewer: { permissions: ['customer:read', 'customer:create', 'customer:update'] },
    resolvers: { customer: () => customer, ...resolvers },
  });
  await screen.findByRole('heading', { level: 1, name: '锦和物业' });
  return (name: string) => requests.filter((one) => one.name === name).map(({ variables }) => variables);
}
const done = () => ({ customer: CUSTOMER_NOW, userErrors: [] });
const press = (name: string | RegExp) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const type = (name: string, value: string) => fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });
const section = (name: string) => within(screen.getByRole('region', { name }));

describe('the page of a customer', () => {
  it('CUS-02: shows every way to reach them, whose it is and which is the main one', async () => {
    await open();
    const [main, other] = section('联系方式').getAllByRole('listitem');
    expect(main).toHaveTextContent(/138\*{4}6021.*首选/);
    expect(other).toHaveTextContent(/0551\*{4}6666.*前台/);
  });

  it('CUS-02: sends what was changed of them and not the masked numbers that were not', async () => {
    const sent = await open(CUSTOMER_NOW, { customerChannelsSet: done });
    await press('修改联系方式');
    await press('首选第 2 项');
    await press('添加联系方式');
    type('第 3 项的号码或地址', '13900001111');
    type('第 3 项的说明', '女儿');
    await press(/保\s?存/);
    await waitFor(() => expect(sent('CustomerChannelsSet')).toHaveLength(1));
    expect(sent('CustomerChannelsSet')[0]).toEqual({
      input: {
        customerId: 'cus_1',
        version: 1,
        isDuplicateAccepted: false,
        channels: [
          { id: 'cch_1', kind: 'PHONE', value: null, label: null, isMain: false },
          { id: 'cch_2', kind: 'PHONE', value: null, label: '前台', isMain: true },
          { id: null, kind: 'PHONE', value: '13900001111', label: '女儿', isMain: false },
        ],
      },
    });
  });

  it('CUS-02: says beside the number what is wrong with it, and keeps the draft', async () => {
    const userErrors = [REFUSAL('CUSTOMER_PHONE_KNOWN', '客户“张三”已登记此号码。', ['channels', '1', 'value'])];
    await open(CUSTOMER_NOW, { customerChannelsSet: () => ({ customer: null, userErrors }) });
    await press('修改联系方式');
    type('第 2 项的号码或地址', '13900001111');
    await press(/保\s?存/);
    expect(await screen.findByText('客户“张三”已登记此号码。')).toHaveClass('ant-form-item-explain-error');
    expect(screen.getByRole('textbox', { name: '第 2 项的号码或地址' })).toHaveValue('13900001111');
  });

  it('CUS-03: names who speaks for a company, and takes on somebody new', async () => {
    const sent = await open(CUSTOMER_NOW, { customerContactSet: done });
    expect(section('联系人').getByRole('listitem')).toHaveTextContent(/陈伟国采购/);
    await press('添加联系人');
    await act(async () => void fireEvent.click(screen.getByRole('radio', { name: '新客户' })));
    type('名称', '李会计');
    type('电话', '13700002222');
    type('身份', '财务');
    await press(/保\s?存/);
    await waitFor(() => expect(sent('CustomerContactSet')).toHaveLength(1));
    expect(sent('CustomerContactSet')[0]).toMatchObject({
      input: { customerId: 'cus_1', role: '财务', newContact: { kind: 'PERSON', name: '李会计', phone: '13700002222' } },
    });
  });

  it('CUS-15: shows fields of the organisation under their headings and names what is missing', async () => {
    const sent = await open(CUSTOMER_NOW, { customerFieldsFill: done });
    expect(section('更多资料').getByRole('heading', { name: '居住' })).toBeInTheDocument();
    expect(section('更多资料').getByText('楼房')).toBeInTheDocument();
    expect(section('更多资料').getByText('尚缺：楼层')).toBeInTheDocument();
    await press('修改客户字段');
    fireEvent.change(screen.getByRole('spinbutton', { name: '楼层' }), { target: { value: '3' } });
    await press(/保\s?存/);
    await waitFor(() => expect(sent('CustomerFieldsFill')).toHaveLength(1));
    expect(sent('CustomerFieldsFill')[0]).toMatchObject({
      input: {
        values: [
          { fieldId: 'cfd_1', values: ['flat'] },
          { fieldId: 'cfd_2', values: ['3'] },
        ],
      },
    });
  });

  it('CUS-07: says why somebody may not change them', async () => {
    const viewerCan = { ...CUSTOMER.viewerCan, update: no('数据范围不包括这里。') };
    await open({ ...CUSTOMER_NOW, viewerCan });
    expect(screen.getByRole('button', { name: '修改客户资料' })).toHaveAttribute('aria-disabled', 'true');
    expect(screen.queryByRole('button', { name: /移除联系人/ })).not.toBeInTheDocument();
  });
});
