import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { connectionOf, MESSAGES } from '../desk.fixture.js';
import { EscalationsPage } from './EscalationsPage.js';

const ASKED = {
  ...{ __typename: 'Escalation', id: 'esc_1', timerName: '首次响应', tell: 'HEAD', personName: '许敏', toldAt: new Date().toISOString() },
  passedOver: [{ __typename: 'EscalationGap', who: 'ASSIGNEE', departmentName: '热线受理组', personName: null, why: 'VACANT' }],
  ...{ isAnswerAsked: true, goesOnAt: null, answeredAt: null, answer: null, answerUntil: null, wentOnAt: null },
  viewerCan: { __typename: 'EscalationAbilities', acknowledge: { __typename: 'Ability', allowed: true } },
  ticket: { __typename: 'Ticket', id: 'tkt_1', number: '260105-0001', subject: '上门超时' },
};

async function open(nodes: readonly { readonly id: string }[], answer: object = { escalation: null, userErrors: [] }) {
  const { requests } = await renderRemote(<EscalationsPage />, {
    path: '/desk/escalations',
    messages: MESSAGES,
    routes: [{ path: '/desk/tickets/:id', element: <p>工单页</p> }],
    resolvers: { escalations: () => connectionOf(nodes), escalationAcknowledge: () => answer },
  });
  return (name: string) => requests.filter((one) => one.name === name).map(({ variables }) => variables);
}

describe('what was escalated to somebody (SLA-21)', () => {
  it('stands with why it came to them, and is answered with what they do until when', async () => {
    const answered = { ...ASKED, answeredAt: new Date().toISOString(), answer: '马上回电' };
    const asked = await open([ASKED], { escalation: answered, userErrors: [] });
    expect(await screen.findByText('260105-0001 上门超时')).toBeInTheDocument();
    expect(screen.getByText('热线受理组 办理人空缺')).toBeInTheDocument();
    expect(asked('EscalationsPage')).toEqual([{ isAnswered: false }]);
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: '应答' })));
    fireEvent.change(screen.getByLabelText('怎么处理'), { target: { value: '马上回电' } });
    fireEvent.change(screen.getByLabelText('何时完成'), { target: { value: '2026-01-05T12:00' } });
    await act(async () => void fireEvent.submit(document.querySelector('form') as HTMLFormElement));
    await waitFor(() =>
      expect(asked('EscalationAcknowledge')).toEqual([
        { input: { escalationId: 'esc_1', answer: '马上回电', until: new Date('2026-01-05T12:00').toISOString() } },
      ]),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('says what came of it', async () => {
    const wentOn = { ...ASKED, id: 'esc_2', wentOnAt: new Date().toISOString() };
    const done = { ...ASKED, id: 'esc_3', answeredAt: new Date().toISOString(), answer: '已派人', answerUntil: null };
    const told = { ...ASKED, id: 'esc_4', isAnswerAsked: false, ticket: null };
    await open([wentOn, done, told]);
    expect(await screen.findByText(/未应答，已上报/)).toBeInTheDocument();
    expect(screen.getByText('已派人')).toBeInTheDocument();
    expect(screen.getByText('已告知')).toBeInTheDocument();
    expect(screen.getByText('无权查看的工单')).toBeInTheDocument();
  });

  it('says so when nothing waits', async () => {
    await open([]);
    expect(await screen.findByText('没有等您应答的升级')).toBeInTheDocument();
  });
});
