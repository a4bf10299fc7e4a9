import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { fails, MESSAGES } from '../system.fixture.js';
import { MailPage } from './MailPage.js';

const NONE = {
  ...{ __typename: 'MailServer', isOfEnvironment: false, version: 0, host: null, port: 465 },
  ...{ encryption: 'TLS', account: null, hasPassword: false, sender: '' },
};
const NAMED = { ...NONE, version: 2, host: 'mail.example.cn', account: 'desk', hasPassword: true, sender: 'desk@example.cn' };
const FAILURE = {
  ...{ __typename: 'MailFailure', answer: '550 no mailbox', isFinal: true, count: 1, at: '2026-03-01T00:30:00.000Z' },
  person: { __typename: 'Person', id: 'per_1', name: '邱兰' },
};

function open(resolvers: Readonly<Record<string, () => unknown>>) {
  const viewer = { permissions: ['setting:read', 'setting:update'] };
  return renderRemote(<MailPage />, { path: '/system/mail', messages: MESSAGES, viewer, resolvers });
}
const press = (name: string | RegExp, within_ = screen as Pick<typeof screen, 'findByRole'>) =>
  within_.findByRole('button', { name }).then((button) => act(async () => void fireEvent.click(button)));

describe('mail in the panel (SYS-26)', () => {
  it('quotes the server when a test mail is sent', async () => {
    const mailTest = () => ({ __typename: 'MailTestPayload', address: 'lin@example.cn', answer: '250 queued as 7', userErrors: [] });
    await open({ mailServer: () => NAMED, mailFailures: () => [], mailTest });
    await press('给我发测试邮件');
    expect(await screen.findByText('已发到 lin@example.cn。服务器答复：250 queued as 7')).toBeInTheDocument();
  });

  it('names a server, and sends no password that was not given', async () => {
    const mailServerSet = () => ({ __typename: 'MailServerPayload', mailServer: NAMED, userErrors: [] });
    const { requests } = await open({ mailServer: () => NONE, mailFailures: () => [], mailServerSet });
    await press('设置发信服务器');
    const dialog = within(await screen.findByRole('dialog'));
    await act(async () => void fireEvent.change(dialog.getByLabelText('服务器'), { target: { value: 'mail.example.cn' } }));
    await act(async () => void fireEvent.change(dialog.getByLabelText('发件人'), { target: { value: 'desk@example.cn' } }));
    await press(/保\s?存$/, dialog);
    expect(requests.find(({ name }) => name === 'MailServerSet')?.variables).toEqual({
      input: {
        ...{ version: 0, host: 'mail.example.cn', port: 465, encryption: 'TLS', sender: 'desk@example.cn' },
        ...{ account: null, password: null },
      },
    });
  });

  it('changes nothing of a server of the environment', async () => {
    await open({ mailServer: () => ({ ...NAMED, isOfEnvironment: true }), mailFailures: () => [] });
    expect(await screen.findByText(/由环境变量设置/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '修改' })).toBeNull();
  });

  it('says to whom mail does not go and why, and sends it once more', async () => {
    const mailRetry = () => ({ __typename: 'MailRetryPayload', count: 1, userErrors: [] });
    const { requests } = await open({ mailServer: () => NAMED, mailFailures: () => [FAILURE], mailRetry });
    expect(await screen.findByRole('row', { name: /不再自动重试.*邱兰.*550 no mailbox/ })).toBeInTheDocument();
    await press('重发给邱兰');
    expect(requests.find(({ name }) => name === 'MailRetry')?.variables).toEqual({ input: { personId: 'per_1' } });
  });

  it('says when it could not be had', async () => {
    await open({ mailServer: fails, mailFailures: () => [] });
    expect(await screen.findByRole('alert')).toHaveTextContent('未能加载');
  });
});
