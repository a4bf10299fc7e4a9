import { renderRemote } from '@shouwen/admin-kit/testing';
import { screen } from '@testing-library/react';
import { fails, MESSAGES } from '../system.fixture.js';
import { PlaybooksPage } from './PlaybooksPage.js';

const playbook = (code: string, name: string, isCurrent = false) => ({
  __typename: 'Playbook',
  code,
  name,
  description: null,
  appliedAt: isCurrent ? '2026-03-01T00:30:00.000Z' : null,
  isCurrent,
});
const PLAYBOOKS = [playbook('after-sales', '家电售后服务部', true), playbook('empty', '空白')];

function difference(rows: readonly object[]) {
  const kinds = [{ __typename: 'PlaybookKindDifference', kind: 'department', sameCount: 3, rows }];
  return { __typename: 'PlaybookDifference', digest: 'd1', kinds };
}
const ROW = { __typename: 'PlaybookRowDifference', code: 'desk', name: '服务组', fate: 'ADDED', fields: [] };

function open(path: string, resolvers: Readonly<Record<string, () => unknown>>, permissions = ['playbook:read', 'playbook:apply']) {
  return renderRemote(<PlaybooksPage />, { path, messages: MESSAGES, viewer: { permissions }, resolvers });
}

describe('the playbooks', () => {
  it('are chosen from a list that says which is the present one', async () => {
    await open('/system/playbooks', { playbooks: () => PLAYBOOKS });
    expect(await screen.findByRole('link', { name: /家电售后服务部.*当前/ })).toBeInTheDocument();
    expect(screen.getByText('选择一个组织方案')).toBeInTheDocument();
  });

  it('say what they would do before they do it (DEP-27)', async () => {
    await open('/system/playbooks?playbook=empty', { playbooks: () => PLAYBOOKS, playbookDifference: () => difference([ROW]) });
    expect(await screen.findByRole('row', { name: /服务组/ })).toHaveTextContent('新增');
    expect(screen.getByRole('button', { name: '套用此组织方案' })).toBeEnabled();
  });

  it('say that there is nothing to do, and to whoever may not bring one in that they may not', async () => {
    const resolvers = { playbooks: () => PLAYBOOKS, playbookDifference: () => difference([]) };
    const { unmount } = await open('/system/playbooks?playbook=after-sales', resolvers);
    expect(await screen.findByText('与组织方案一致，无需更改。')).toBeInTheDocument();
    unmount();
    const rows = { ...resolvers, playbookDifference: () => difference([ROW]) };
    await open('/system/playbooks?playbook=empty', rows, ['playbook:read']);
    expect(await screen.findByText('您可以查看组织方案，但不能套用。')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '套用此组织方案' })).not.toBeInTheDocument();
  });

  it('say when they could not be had', async () => {
    await open('/system/playbooks', { playbooks: fails });
    expect(await screen.findByRole('alert')).toHaveTextContent('未能加载');
  });
});
