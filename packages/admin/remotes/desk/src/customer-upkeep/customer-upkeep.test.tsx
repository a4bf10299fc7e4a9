import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { CustomerPage } from '../customer-page/CustomerPage.js';
import { CUSTOMER, connectionOf, MESSAGES, REFUSAL } from '../desk.fixture.js';
import { upkeepLook } from './UpkeepFilter.js';

const POINT = { __typename: 'FilePoint', id: 'fpt_1', code: 'address', name: '地址' };
const REVIEW = {
  ...{ __typename: 'FileReview', id: 'frv_1', reviewedOn: '2026-03-01', score: 70, note: '缺地址' },
  reviewedBy: { __typename: 'Person', id: 'per_1', name: '林晓' },
};
const upkeep = (more: object = {}) => ({
  ...{ __typename: 'CustomerUpkeep', score: 85, missing: [POINT], reviewDueOn: '2026-09-01', isOverdue: false, lastReview: REVIEW },
  ...more,
});

async function open(more: object = {}, answer: object = { customer: null, userErrors: [] }) {
  const { requests } = await renderRemote(<CustomerPage />, {
    path: '/desk/customers/cus_1',
    route: '/desk/customers/:customerId',
    messages: MESSAGES,
    viewer: { permissions: ['customer:read', 'customer:update'] },
    resolvers: {
      customer: () => ({ ...CUSTOMER, upkeep: upkeep(more) }),
      customerTimeline: () => connectionOf([]),
      customerReview: () => answer,
    },
  });
  const section = await screen.findByRole('region', { name: /^档案完整度/ });
  return { section, sent: () => requests.filter(({ name }) => name === 'CustomerReview').map(({ variables }) => variables) };
}
const press = (name: string | RegExp) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

describe('how a file is kept', () => {
  it('CUS-06, CUS-36: shows how complete it is, what is missing and who looked it over last', async () => {
    const { section } = await open();
    expect(within(section).getByRole('meter', { name: '档案完整度' })).toHaveAttribute('value', '85');
    expect(section).toHaveTextContent('还缺：地址');
    expect(section).toHaveTextContent('2026-09-01');
    expect(section).toHaveTextContent('2026-03-01 · 林晓 · 70%');
  });

  it('CUS-36: says that a review is late, and when nothing is missing', async () => {
    const { section } = await open({ isOverdue: true, score: 100, missing: [], lastReview: null });
    expect(section).toHaveTextContent('2026-09-01 应复核');
    expect(section).toHaveTextContent('要求的内容都齐全。');
  });

  it('CUS-36: is looked over with a note and a day for the next time; a refusal stands beside its field', async () => {
    const refusal = { ...REFUSAL, code: 'DAY_NOT_AHEAD', message: '日期须在今天之后。', field: ['nextDueOn'] };
    const { sent } = await open({}, { customer: null, userErrors: [refusal] });
    await press(/^复\s?核$/);
    fireEvent.change(screen.getByLabelText('复核说明'), { target: { value: '齐全' } });
    fireEvent.change(screen.getByLabelText('下次复核日期'), { target: { value: '2020-01-01' } });
    await press(/保\s?存/);
    await waitFor(() => expect(sent()).toEqual([{ input: { customerId: 'cus_1', version: 1, note: '齐全', nextDueOn: '2020-01-01' } }]));
    expect(await screen.findByText('日期须在今天之后。')).toHaveClass('ant-form-item-explain-error');
  });
});

describe('the list by how files are kept', () => {
  it.each([
    ['incomplete', { filter: { fileScoreBelow: 100 }, sort: 'FILE_SCORE_ASC' }],
    ['by_due', { filter: {}, sort: 'REVIEW_DUE_ASC' }],
    ['nonsense', { filter: {}, sort: null }],
    ['', { filter: {}, sort: null }],
  ])('reads %j of the address', (text, look) => expect(upkeepLook(text)).toEqual(look));
});
