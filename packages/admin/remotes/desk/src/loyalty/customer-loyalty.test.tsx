import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { ContactConsents } from '../contact-consents/ContactConsents.js';
import { CUSTOMER, connectionOf, MESSAGES, no, REFUSAL } from '../desk.fixture.js';
import { CustomerLoyalty } from './CustomerLoyalty.js';

const yes = { allowed: true, code: null, reason: null };
const word = (code: string, name: string) => ({ id: `wrd_${code}`, code, name, color: null });
const CARD = {
  ...{ id: 'crd_1', number: 'VIP-1', issuedOn: '2026-01-02', validUntil: null, endedOn: null, endReason: null, isGood: true },
};
const ENTRY = {
  ...{ id: 'pnt_1', kind: 'REDEEM', points: -500, benefit: word('cleaning', '免费清洗'), reason: null },
  ...{ recordedBy: { id: 'per_1', name: '张敏' }, recordedAt: '2026-11-01T08:00:00.000Z' },
};
const LOYALTY = {
  id: 'cus_1',
  balance: 300,
  viewerCan: { record: yes, correct: no('角色不包含。') },
  benefits: [
    { word: word('cleaning', '免费清洗'), points: 200, redeem: yes },
    { word: word('year', '延保一年'), points: 2000, redeem: no('积分不够。') },
  ],
  cards: () => connectionOf([CARD]),
  entries: () => connectionOf([ENTRY]),
};
const done = () => ({ customer: { id: 'cus_1', version: 2 }, userErrors: [] });

async function open(screenOf: React.ReactElement, resolvers: Readonly<Record<string, () => object>>) {
  const { requests } = await renderRemote(screenOf, { path: '/desk', messages: MESSAGES, viewer: { permissions: [] }, resolvers });
  return (name: string) => requests.filter((one) => one.name === name).map(({ variables }) => variables);
}
const press = (name: string | RegExp) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

describe('LOY-03: points of a customer', () => {
  const loyal = (pointsRecord: () => object = done) =>
    open(<CustomerLoyalty customerId="cus_1" />, {
      customer: () => ({ ...CUSTOMER, loyalty: () => LOYALTY }),
      pointsRecord,
    });

  it('are shown with what they came and went for, and the cards', async () => {
    await loyal();
    expect(await screen.findByText('300')).toBeInTheDocument();
    expect(within(screen.getByRole('list', { name: '积分明细' })).getByRole('listitem')).toHaveTextContent(/免费清洗.*使用 · 张敏.*-500/);
    expect(within(screen.getByRole('list', { name: '会员卡' })).getByRole('listitem')).toHaveTextContent(/会员卡 VIP-1/);
  });

  it('are recorded with a reason; putting right is not offered to whoever may not', async () => {
    const sent = await loyal();
    await screen.findByText('300');
    await press('登记积分');
    expect(screen.queryByRole('radio', { name: '更正' })).toBeNull();
    fireEvent.change(screen.getByRole('spinbutton', { name: '积分' }), { target: { value: '50' } });
    fireEvent.change(screen.getByRole('textbox', { name: '原因' }), { target: { value: '购买' } });
    await press(/保\s?存/);
    await waitFor(() =>
      expect(sent('PointsRecord')).toEqual([{ input: { customerId: 'cus_1', kind: 'EARN', points: 50, reason: '购买' } }]),
    );
  });

  it('keep the draft and say what is wrong when there are too few', async () => {
    await loyal(() => ({ customer: null, userErrors: [REFUSAL('POINTS_SHORT', '目前有 300 积分，不够。', ['points'])] }));
    await screen.findByText('300');
    await press('登记积分');
    await act(async () => void fireEvent.click(screen.getByRole('radio', { name: '使用' })));
    fireEvent.change(screen.getByRole('spinbutton', { name: '积分' }), { target: { value: '900' } });
    fireEvent.change(screen.getByRole('textbox', { name: '原因' }), { target: { value: '抵用' } });
    await press(/保\s?存/);
    expect(await screen.findByText('目前有 300 积分，不够。')).toBeInTheDocument();
    expect(screen.getByRole('spinbutton', { name: '积分' })).toHaveValue(900);
  });
});

describe('CUS-26: being contacted', () => {
  const said = (channel: string, isGiven: boolean) => ({
    ...{ id: `ccs_${channel}`, purpose: word('offers', '优惠与促销'), channel, isGiven, isCurrent: true, saidOn: '2026-11-01' },
    ...{ evidence: '录音 8812', recordedBy: { id: 'per_1', name: '张敏' } },
  });

  it('is shown purpose by purpose, what was agreed to first', async () => {
    await open(<ContactConsents customerId="cus_1" ability={yes} />, {
      customer: () => ({ ...CUSTOMER, contactConsents: () => connectionOf([said('SMS', false), said('PHONE', true)]) }),
    });
    const ways = (await screen.findAllByRole('img')).map((way) => way.getAttribute('aria-label'));
    expect(ways).toEqual(['电话: 2026-11-01 同意', '短信: 2026-11-01 拒绝或撤回']);
    await press('历史');
    expect(await screen.findByText(/拒绝短信联系：优惠与促销 · 现行/)).toBeInTheDocument();
    expect(screen.getAllByText('录音 8812 · 张敏登记')).toHaveLength(2);
  });

  it('is nobody asked yet, and says why somebody may not record it', async () => {
    await open(<ContactConsents customerId="cus_1" ability={no('数据范围不包括这里。')} />, {
      customer: () => ({ ...CUSTOMER, contactConsents: () => connectionOf([]) }),
    });
    expect(await screen.findByText('还没有问过客户')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '登记' })).toHaveAttribute('aria-disabled', 'true');
  });
});
