import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { connectionOf, MESSAGES } from '../audit-page/audit.fixture.js';
import { DisclosurePanel } from './DisclosurePanel.js';

const CONSENT = {
  id: 'con_1',
  recipient: '顺达物流',
  what: '姓名、电话',
  purpose: '上门取件',
  proof: '档案柜 3-12',
  validFrom: '2026-03-01',
  validUntil: null,
  isInForce: true,
  withdrawnAt: null,
  withdrawnReason: null,
};
const EVERYTHING = ['disclosure:read', 'disclosure:consent', 'disclosure:record'] as const;

const open = (consents: readonly object[], permissions: readonly (typeof EVERYTHING)[number][] = EVERYTHING) =>
  renderRemote(<DisclosurePanel customerId="cus_1" />, {
    messages: MESSAGES,
    viewer: { permissions },
    resolvers: {
      consents: () => connectionOf('Consent', consents),
      disclosures: () => connectionOf('Disclosure', []),
      consentRecord: () => ({ __typename: 'ConsentRecordPayload', consent: { __typename: 'Consent', id: 'con_1' }, userErrors: [] }),
      disclosureRecord: () => ({
        __typename: 'DisclosureRecordPayload',
        disclosure: { __typename: 'Disclosure', id: 'dis_1' },
        userErrors: [],
      }),
    },
  });

const fill = (dialog: HTMLElement, label: string, value: string) =>
  act(async () => void fireEvent.change(within(dialog).getByLabelText(label), { target: { value } }));
const save = (dialog: HTMLElement) => act(async () => void fireEvent.click(within(dialog).getByRole('button', { name: /保\s*存/ })));

describe('consents of a customer (SEC-03)', () => {
  it('are none at first, and that forbids giving anything away', async () => {
    await open([]);
    expect(await screen.findByText('没有登记授权；未经书面授权不得对外提供。')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '登记提供' })).not.toBeInTheDocument();
  });

  it('are put on file with recipient, what, purpose and proof, none of which may lack', async () => {
    const { requests } = await open([]);
    await act(async () => void fireEvent.click(await screen.findByRole('button', { name: '登记授权' })));
    const dialog = await screen.findByRole('dialog');
    await save(dialog);
    expect(await within(dialog).findAllByText('请填写')).toHaveLength(4);
    for (const [label, value] of Object.entries({ 提供给谁: '顺达物流', 提供什么: '姓名', 用途: '取件', 书面凭据: '档案柜' }))
      await fill(dialog, label, value);
    await save(dialog);
    const sent = () => requests.find(({ name }) => name === 'ConsentRecord')?.variables.input;
    await waitFor(() =>
      expect(sent()).toEqual({
        customerId: 'cus_1',
        recipient: '顺达物流',
        what: '姓名',
        purpose: '取件',
        proof: '档案柜',
        validUntil: null,
      }),
    );
  });

  it('let something be given while they are in force', async () => {
    const { requests } = await open([CONSENT]);
    await act(async () => void fireEvent.click(await screen.findByRole('button', { name: '登记提供' })));
    await save(await screen.findByRole('dialog'));
    await waitFor(() =>
      expect(requests.find(({ name }) => name === 'DisclosureRecord')?.variables.input).toEqual({ consentId: 'con_1', what: '姓名、电话' }),
    );
  });

  it.each([
    ['withdrawn ones', { ...CONSENT, isInForce: false, withdrawnAt: '2026-03-02T00:00:00.000Z' }, EVERYTHING, '已撤销'],
    ['those that ran out', { ...CONSENT, isInForce: false }, EVERYTHING, '未生效或已到期'],
    ['whoever may only read', CONSENT, ['disclosure:read'] as const, '有效'],
  ])('offer nothing to give for %s', async (_, consent, permissions, state) => {
    await open([consent], permissions);
    expect(await screen.findByText(state)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '登记提供' })).not.toBeInTheDocument();
  });
});
