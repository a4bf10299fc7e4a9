import { renderRemote } from '@shouwen/admin-kit/testing';
import { screen, within } from '@testing-library/react';
import { fails, MESSAGES } from '../system.fixture.js';
import { SetupPage } from './SetupPage.js';

const CODES = ['COMPANY', 'DEPARTMENTS', 'PEOPLE', 'INTAKE', 'SERVICE', 'FIRST_TICKET', 'INVITE'];

function checklist(isDismissed: boolean) {
  const steps = CODES.map((code, place) => ({ __typename: 'SetupStep', code, isDone: place < 2, count: place }));
  return { __typename: 'SetupChecklist', isDismissed, steps };
}

const DEMO = {
  __typename: 'DemoData',
  isThere: true,
  ticketCount: 676,
  customerCount: 230,
  personCount: 45,
  confirmation: '远航电器',
  isBeingRemoved: false,
  total: 951,
  references: [],
};

function open(resolvers: Readonly<Record<string, () => unknown>>, permissions = ['setting:read', 'setting:update', 'demo:remove']) {
  return renderRemote(<SetupPage />, { path: '/system/setup', messages: MESSAGES, viewer: { permissions }, resolvers });
}

describe('the set-up checklist', () => {
  it('says of each of seven steps how it stands, and leads to where it is done (DEP-26)', async () => {
    await open({ setupChecklist: () => checklist(false), demoData: () => DEMO });
    const steps = await screen.findAllByRole('listitem');
    expect(steps).toHaveLength(7);
    expect(steps[0]).toHaveTextContent('已完成');
    expect(steps[2]).toHaveTextContent('待完成');
    for (const step of steps) expect(within(step).getByRole('link')).toHaveAttribute('href', expect.stringMatching(/^\//));
    expect(screen.getByText('7 步中已完成 2 步')).toBeInTheDocument();
  });

  it('leaves only the way back once it is put away', async () => {
    await open({ setupChecklist: () => checklist(true), demoData: () => DEMO });
    expect(await screen.findByRole('button', { name: '显示清单' })).toBeInTheDocument();
    expect(screen.queryByRole('listitem')).not.toBeInTheDocument();
  });

  it('is only read by whoever may not change settings, without the demonstration’s removal', async () => {
    await open({ setupChecklist: () => checklist(false), demoData: () => DEMO }, ['setting:read']);
    await screen.findAllByRole('listitem');
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('says when it could not be had', async () => {
    await open({ setupChecklist: fails, demoData: () => DEMO });
    expect(await screen.findByRole('alert')).toHaveTextContent('未能加载');
    expect(screen.getByRole('heading', { level: 1, name: '初始设置' })).toBeInTheDocument();
  });
});
