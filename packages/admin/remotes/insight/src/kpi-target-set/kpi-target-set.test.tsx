import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { CREATED, type Kpi, MESSAGES, RATE, RESPONSE } from '../board-page/insight.fixture.js';
import { KpiDefinition } from '../kpi-definition/KpiDefinition.js';

async function openDefinition(kpi: Kpi, permissions: readonly string[] = ['kpi:read', 'setting:update']) {
  const rendered = await renderRemote(<KpiDefinition kpi={kpi} />, {
    messages: MESSAGES,
    viewer: { permissions },
    resolvers: { kpiTargetSet: () => ({ kpi: { ...kpi, version: 2, target: 0.95 }, userErrors: [] }) },
  });
  fireEvent.click(screen.getByRole('button', { name: `${kpi.name}的口径` }));
  await screen.findByText(kpi.definition);
  return rendered;
}

async function save(): Promise<void> {
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: /保\s?存/ })));
}

test.each([
  [RATE, '目标（%）', '90', '95', 0.95],
  [RESPONSE, '目标（小时）', '1', '0.5', 1800],
])('SLA-03: a target is read and typed in per cent and hours (%#)', async (kpi, label, shown, typed, sent) => {
  const { requests } = await openDefinition(kpi);
  fireEvent.click(screen.getByRole('button', { name: /设定目标/ }));
  const field = await screen.findByRole('spinbutton', { name: label });
  expect(field).toHaveValue(Number(shown));
  fireEvent.change(field, { target: { value: typed } });
  await save();
  const inputs = () => requests.filter(({ name }) => name === 'KpiTargetSet').map(({ variables }) => variables);
  await waitFor(() => expect(inputs()).toEqual([{ input: { key: kpi.key, version: 1, target: sent, force: kpi.force } }]));
  await waitFor(() => expect(screen.queryByRole('dialog', { name: /的目标/ })).not.toBeInTheDocument());
});

test('an empty field takes the target away', async () => {
  const { requests } = await openDefinition(RATE);
  fireEvent.click(screen.getByRole('button', { name: /设定目标/ }));
  fireEvent.change(await screen.findByRole('spinbutton', { name: '目标（%）' }), { target: { value: '' } });
  await save();
  await waitFor(() =>
    expect(requests.find(({ name }) => name === 'KpiTargetSet')?.variables).toEqual({
      input: { key: RATE.key, version: 1, target: null, force: 'TARGET' },
    }),
  );
});

test('nothing is offered where neither way is good, nor to who may not decide', async () => {
  await openDefinition(CREATED);
  expect(screen.queryByRole('button', { name: /设定目标/ })).not.toBeInTheDocument();
});

test('whoever only reads figures reads the target', async () => {
  await openDefinition(RATE, ['kpi:read']);
  expect(screen.queryByRole('button', { name: /设定目标/ })).not.toBeInTheDocument();
});
