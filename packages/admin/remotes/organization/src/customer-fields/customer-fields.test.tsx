import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { MESSAGES, userError } from '../department-tree/organization.fixture.js';
import { CustomerFieldsPage } from './CustomerFieldsPage.js';

const ABILITIES = { __typename: 'CustomerFieldAbilities', update: { __typename: 'Ability', allowed: true, reason: null } };
const texts = (zhCN: string) => ({ __typename: 'TextInLanguages', zhCN, zhTW: null, en: null });
function field(code: string, name: string, more: object = {}) {
  const nothing = {
    customerKind: null,
    groupName: null,
    groupNames: null,
    maxLength: null,
    format: null,
    min: null,
    max: null,
    unit: null,
  };
  const rest = { isRequired: false, roleIds: [], isArchived: false, options: [], names: texts(name), viewerCan: ABILITIES };
  return { __typename: 'CustomerField', id: `cfd_${code}`, code, name, type: 'TEXT', ...nothing, ...rest, ...more };
}
const option = (code: string, name: string) => ({ __typename: 'FieldOption', code, name, names: texts(name), isArchived: false });
const FIELDS = [
  field('old', '旧字段', { isArchived: true }),
  field('home', '住房类型', { type: 'CHOICE', groupName: '居住', groupNames: texts('居住'), options: [option('flat', '楼房')] }),
  field('floor', '楼层', { type: 'NUMBER', customerKind: 'PERSON', isRequired: true, roleIds: ['rol_1'] }),
];

async function open(answer: unknown = { customerField: FIELDS[1], userErrors: [] }) {
  const { requests } = await renderRemote(<CustomerFieldsPage />, {
    path: '/organization/customer-fields',
    messages: MESSAGES,
    viewer: { permissions: ['customer-field:manage', 'role:read'] },
    resolvers: {
      customerFields: () => ({ __typename: 'CustomerFieldConnection', nodes: FIELDS, totalCount: FIELDS.length }),
      roles: () => ({ __typename: 'RoleConnection', nodes: [{ __typename: 'Role', id: 'rol_1', name: '班主任' }] }),
      customerFieldSet: () => answer,
      customerFieldMove: () => answer,
    },
  });
  await screen.findByRole('list', { name: '客户字段' });
  return (name: string) => requests.filter((one) => one.name === name).map(({ variables }) => variables);
}
const press = (name: string | RegExp) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const fill = (name: string | RegExp, value: string) => fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });

describe('what the organisation asks of its customers', () => {
  it('CUS-15: stands in its order with of whom it is asked and who sees it, what is out of use last', async () => {
    await open();
    const rows = within(screen.getByRole('list', { name: '客户字段' })).getAllByRole('listitem');
    expect(rows.map((row) => row.getAttribute('data-code'))).toEqual(['home', 'floor', 'old']);
    expect(rows[1]).toHaveTextContent('数字 · 个人客户 · 必填 · 限定角色');
  });

  it('CUS-15: is added with what may be chosen', async () => {
    const sent = await open();
    await press('新增字段');
    fill('名称（简体）', '用途');
    fill('编码', 'use');
    fireEvent.mouseDown(screen.getByRole('combobox', { name: '类型' }));
    await act(async () => void fireEvent.click(screen.getByText('单选', { selector: '.ant-select-item-option-content' })));
    await press('添加选项');
    fill('第 1 个选项的编码', 'shop');
    fill('第 1 个选项的名称（简体）', '店铺');
    await press(/保\s?存/);
    await waitFor(() => expect(sent('CustomerFieldSet')).toHaveLength(1));
    expect(sent('CustomerFieldSet')[0]).toMatchObject({
      input: { code: 'use', type: 'CHOICE', customerKind: null, options: [{ code: 'shop', names: { zhCN: '店铺' } }], roleIds: [] },
    });
  });

  it('CUS-15: goes out of use and moves a place at a time', async () => {
    const sent = await open();
    await press('停用住房类型');
    await waitFor(() => expect(sent('CustomerFieldSet')).toHaveLength(1));
    expect(sent('CustomerFieldSet')[0]).toMatchObject({ input: { code: 'home', isArchived: true, options: [{ code: 'flat' }] } });
    await press('下移住房类型');
    await waitFor(() => expect(sent('CustomerFieldMove')).toEqual([{ input: { code: 'home', beforeCode: null } }]));
  });

  it('CUS-15: says beside a field of the form what is wrong with it', async () => {
    await open({ customerField: null, userErrors: [userError({ code: 'INVALID', message: '此项内容无效。', field: ['max'] })] });
    await press('修改楼层');
    await press(/保\s?存/);
    expect(await screen.findByText('此项内容无效。')).toHaveClass('ant-form-item-explain-error');
  });
});
