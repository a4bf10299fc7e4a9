import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { AuditPage } from './AuditPage.js';
import { CHECK, connectionOf, MESSAGES, PASSED } from './audit.fixture.js';

const EVERYTHING = ['audit:read', 'audit:verify', 'audit:export'] as const;

interface Answers {
  readonly events?: () => object;
  readonly checks?: readonly object[];
  readonly filters?: () => readonly object[];
  readonly path?: string;
  readonly permissions?: readonly (typeof EVERYTHING)[number][];
}

function open({ events, checks = [], filters = () => [], path = '/system/audit', permissions = EVERYTHING }: Answers = {}) {
  return renderRemote(<AuditPage />, {
    path,
    messages: MESSAGES,
    viewer: { permissions },
    resolvers: {
      auditEvents: events ?? (() => connectionOf('AuditEvent', [PASSED])),
      auditChecks: () => connectionOf('AuditCheck', checks),
      auditFilters: () => connectionOf('AuditFilter', filters()),
      departments: () => connectionOf('Department', []),
      people: () => connectionOf('Person', []),
      auditFilterSave: ({ input }: { input: { name: string } }) => ({
        __typename: 'AuditFilterSavePayload',
        auditFilter: { __typename: 'AuditFilter', id: 'afl_1', name: input.name },
        userErrors: [],
      }),
      auditVerify: () => ({ __typename: 'AuditVerifyPayload', auditCheck: { __typename: 'AuditCheck', ...CHECK }, userErrors: [] }),
    },
  });
}

const grid = () => screen.findByRole('grid', { name: '审计日志' });
const entry = async () => within(await grid()).findByText('转派');

describe('the audit log (SYS-20, SEC-02)', () => {
  it('says in words who did what to what, before and after, from where and which way', async () => {
    await open();
    const row = (await entry()).closest('[role=row]') ?? document.body;
    for (const text of ['陈思敏', '工单', '260301-0001', '热线受理组', '派工组', '10.0.0.7', '面板', '另有 1 项'])
      expect(row).toHaveTextContent(text);
    expect(within(row as HTMLElement).getByRole('link', { name: '260301-0001' })).toHaveAttribute(
      'href',
      `/desk/tickets/${PASSED.subjectId}`,
    );
  });

  it('opens an entry with everything it says by keyboard alone, the instant to the millisecond', async () => {
    await open();
    await entry();
    const table = await grid();
    table.focus();
    await act(async () => void fireEvent.keyDown(table, { key: 'ArrowDown' }));
    await act(async () => void fireEvent.keyDown(table, { key: 'Enter' }));
    const dialog = await screen.findByRole('dialog');
    for (const text of ['2026-03-01T02:03:04.567Z', 'req_1', 'ses_1', '42', '紧急', '电话', '请派人上门'])
      expect(dialog).toHaveTextContent(text);
  });

  it('asks by what stands in its address, and shows what is asked rarely when it is asked', async () => {
    const { requests } = await open({ path: '/system/audit?type=ticket.assigned&address=10.0.0.7' });
    await entry();
    const asked = requests.filter(({ name }) => name === 'AuditPage').at(-1);
    expect(asked?.variables.filter).toEqual({ types: ['ticket.assigned'], address: '10.0.0.7' });
    expect(screen.getByRole('button', { name: '更多筛选' })).toHaveAttribute('aria-expanded', 'true');
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: '清除筛选' })));
    await waitFor(() => expect(requests.filter(({ name }) => name === 'AuditPage').at(-1)?.variables.filter).toEqual({}));
  });

  it('keeps a filter under a name; without a condition there is nothing to keep', async () => {
    const { requests } = await open({ path: '/system/audit?source=API' });
    await entry();
    fireEvent.change(screen.getByLabelText('把当前筛选另存为'), { target: { value: '接口' } });
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: /保\s*存/ })));
    const saved = requests.find(({ name }) => name === 'AuditFilterSave');
    expect(saved?.variables.input).toEqual({ name: '接口', filter: '{"source":"API"}' });
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: '清除筛选' })));
    expect(screen.queryByLabelText('把当前筛选另存为')).not.toBeInTheDocument();
  });

  it('offers to forget the kept filter that is open', async () => {
    await open({ path: '/system/audit?source=API', filters: () => [{ id: 'afl_1', name: '接口', filter: '{"source":"API"}' }] });
    expect(await screen.findByRole('button', { name: '删除此筛选' })).toBeInTheDocument();
    expect(screen.queryByLabelText('把当前筛选另存为')).not.toBeInTheDocument();
  });

  it('says that nothing matches, and what to do', async () => {
    await open({ events: () => connectionOf('AuditEvent', []) });
    expect(await screen.findByText('没有符合条件的记录')).toBeInTheDocument();
  });

  it('says that the log could not be read, and tries again', async () => {
    let isAway = true;
    const events = () => {
      if (isAway) throw new Error('away');
      return connectionOf('AuditEvent', [PASSED]);
    };
    await open({ events });
    isAway = false;
    await act(async () => void fireEvent.click(await screen.findByRole('button', { name: /重\s*试/ })));
    expect(await entry()).toBeInTheDocument();
  });
});

describe('the seals (SEC-02)', () => {
  it('are said to be intact, with the anchor to keep', async () => {
    await open({ checks: [CHECK] });
    expect(await screen.findByText('完整：已核对 1,234 条')).toBeInTheDocument();
    expect(screen.getByText(/1234:ffffffffffff…/)).toBeInTheDocument();
  });

  it('name each place that is not as it was sealed; a day of the access log can be looked at', async () => {
    const place = (kind: string, position: number | null, eventId: string) => ({ __typename: 'AuditPlace', kind, position, eventId });
    const places = [place('EVENT_CHANGED', 7, 'evt_7'), place('ACCESS_CHANGED', 9, '2026-02-01')];
    await open({ checks: [{ ...CHECK, state: 'BROKEN', places }] });
    expect(await screen.findByText(/发现改动/)).toBeInTheDocument();
    expect(screen.getByText('evt_7').closest('li')).toHaveTextContent('事件被改动 第 7 号');
    expect(screen.getByRole('link', { name: '2026-02-01' })).toHaveAttribute('href', '/system/access-log?from=2026-02-01&to=2026-02-01');
  });

  it('are checked, and the list is handed out, by whoever may', async () => {
    const { requests } = await open();
    await entry();
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: '校验完整性' })));
    expect(requests.some(({ name }) => name === 'AuditVerify')).toBe(true);
  });

  it('offer neither to those who may only read', async () => {
    await open({ permissions: ['audit:read'] });
    await entry();
    for (const name of ['校验完整性', /导\s*出/]) expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
  });
});
