import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { connectionOf, fails, MESSAGES } from '../system.fixture.js';
import { DeadLettersPage } from './DeadLettersPage.js';

const LETTER = {
  __typename: 'DeadLetter',
  id: 'dl_1',
  kind: 'JOB',
  name: 'kpi.recheck-ticket',
  eventType: null,
  attempts: 8,
  error: 'connect ECONNREFUSED',
  at: '2026-03-01T00:30:00.000Z',
};

function open(deadLetters: (asked: never) => unknown, more: Readonly<Record<string, () => unknown>> = {}, may = true) {
  const viewer = { permissions: may ? ['system:read', 'dead-letter:manage'] : ['system:read'] };
  const resolvers = { deadLetters, ...more };
  return renderRemote(<DeadLettersPage />, { path: '/system/dead-letters', messages: MESSAGES, viewer, resolvers });
}
const listOf = (nodes: readonly object[]) => () => connectionOf('DeadLetterConnection', nodes);
const done = (typename: string) => () => ({ __typename: typename, count: 1, userErrors: [] });

describe('work that was given up', () => {
  it('is listed in words with its reason, and tried again one by one', async () => {
    const { requests } = await open(listOf([LETTER]), { deadLetterRetry: done('DeadLetterRetryPayload') });
    expect(await screen.findByText('重新核对工单指标')).toBeInTheDocument();
    expect(screen.getByText('connect ECONNREFUSED')).toBeInTheDocument();
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: /^重\s?试$/ })));
    expect(await screen.findByText('已放回队列。')).toBeInTheDocument();
    expect(requests.find(({ name }) => name === 'DeadLetterRetry')?.variables).toEqual({ input: { ids: ['dl_1'] } });
  });

  it('is discarded whole only after a question', async () => {
    const { requests } = await open(listOf([LETTER]), { deadLetterDiscard: done('DeadLetterDiscardPayload') });
    fireEvent.click(await screen.findByRole('button', { name: '全部丢弃' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('将丢弃 1 个失败任务，无法恢复');
    expect(requests.some(({ name }) => name === 'DeadLetterDiscard')).toBe(false);
  });

  it('offers nothing to whoever only looks', async () => {
    await open(listOf([LETTER]), {}, false);
    await screen.findByText('connect ECONNREFUSED');
    expect(screen.queryByRole('button', { name: /重\s?试|丢\s?弃/ })).not.toBeInTheDocument();
  });

  it('says when there is none, and when it could not be had', async () => {
    const { unmount } = await open(listOf([]));
    expect(await screen.findByText('没有失败的任务')).toBeInTheDocument();
    unmount();
    let isDown = true;
    await open(() => (isDown ? fails() : connectionOf('DeadLetterConnection', [LETTER])));
    expect(await screen.findByRole('alert')).toHaveTextContent('未能加载');
    isDown = false;
    fireEvent.click(screen.getByRole('button', { name: /^重\s?试$/ }));
    await waitFor(() => expect(screen.getByText('connect ECONNREFUSED')).toBeInTheDocument());
  });
});
