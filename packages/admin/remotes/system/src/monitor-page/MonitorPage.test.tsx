import { renderRemote } from '@shouwen/admin-kit/testing';
import { screen, within } from '@testing-library/react';
import { fails, MESSAGES } from '../system.fixture.js';
import { MonitorPage } from './MonitorPage.js';

const REQUESTS = { perMinute: 88, failedShare: 0, throttledPerMinute: 0, meanMs: 12, p50Ms: 10, p95Ms: 102, maxMs: 400 };
const PROCESS = {
  __typename: 'ServerProcess',
  id: 'prc_1',
  host: 'vm',
  pid: 7,
  version: '0.1.0',
  nodeVersion: 'v20',
  startedAt: '2026-03-01T00:00:00.000Z',
  seenAt: '2026-03-01T00:30:00.000Z',
  isAlive: true,
  clockAheadMs: 0,
  sockets: 3,
  cpuShare: 0.05,
  memoryBytes: 1e8,
  loopDelayMs: 2,
  hostCores: 2,
  hostLoad: 0.5,
  hostMemoryBytes: 1e9,
  hostMemoryFreeBytes: 5e8,
  diskBytes: 1e10,
  diskFreeBytes: 5e9,
  requests: { __typename: 'RequestFigures', ...REQUESTS },
};
const STATUS = {
  __typename: 'SystemStatus',
  checkedAt: '2026-03-01T00:30:00.000Z',
  sessionsOpen: 9,
  sessionsActive: 4,
  problems: [],
  processes: [PROCESS],
  jobs: [],
  deliveries: [],
  database: { __typename: 'DatabaseFigures', version: 'SQLite', bytes: 2e7, answerMs: 1, tables: [] },
  lastBackup: null,
};

const open = (systemStatus: () => unknown) =>
  renderRemote(<MonitorPage />, {
    path: '/system/monitor',
    messages: MESSAGES,
    viewer: { permissions: ['system:read'] },
    resolvers: { systemStatus },
  });

describe('the monitor', () => {
  it('says that all is well, with the figures of every process', async () => {
    await open(() => STATUS);
    expect(await screen.findByText('一切正常')).toBeInTheDocument();
    expect(screen.getByText('登录会话').closest('div')).toHaveTextContent('9');
    expect(screen.getByRole('row', { name: /vm/ })).toHaveTextContent('运行中');
    expect(screen.getAllByText('队列是空的')).toHaveLength(2);
  });

  it('says what is wrong in words, and leads to what was given up', async () => {
    const problem = (code: string, about: string, value: number) => ({ __typename: 'SystemProblem', code, about, value });
    const problems = [problem('DEAD_LETTERS', 'kpis.record-facts', 3), problem('BACKUP_OLD', '', 9)];
    await open(() => ({ ...STATUS, problems }));
    const list = await screen.findByRole('list', { name: '需要处理的问题' });
    expect(list).toHaveTextContent('“指标计算”放弃了 3 个任务');
    expect(list).toHaveTextContent('最近一次备份已是 9 天前');
    expect(within(list).getByRole('link')).toHaveAttribute('href', expect.stringContaining('/system/dead-letters'));
  });

  it('says when the installation does not answer', async () => {
    await open(fails);
    expect(await screen.findByRole('alert')).toHaveTextContent('未能加载');
  });
});
