import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { Form } from '../antd.js';
import { renderRemote } from '../testing.js';
import { ClauseLines } from './ClauseLines.js';
import type { ConditionDraft } from './condition.rules.js';
import { MatchField } from './MatchField.js';
import { useTicketFacts } from './useTicketFacts.js';

const page = (nodes: readonly object[]) => ({ nodes });
const CATEGORIES: Readonly<Record<string, readonly object[]>> = {
  problem: [{ id: 'cat_1', code: 'cooling', path: ['制冷'] }],
  stage: [
    { id: 'cat_3', code: 'outside', path: ['保外'] },
    { id: 'cat_2', code: 'warranty', path: ['保修', '保内'] },
  ],
};
const resolvers = {
  ticketTypes: () => page([{ id: 'tty_1', code: 'repair', name: '维修', states: [{ id: 'sta_1', code: 'OPEN', name: '处理中' }] }]),
  categorySchemes: () =>
    page([
      { id: 'csc_1', code: 'problem', name: '问题分类', isMain: true },
      { id: 'csc_2', code: 'stage', name: '服务阶段', isMain: false },
    ]),
  words: () => page([]),
  forms: () => page([{ id: 'frm_1', fields: [{ code: 'serial', name: '序列号' }] }]),
  // One category a page.
  categories: ({ scheme, after }: { readonly scheme: string; readonly after?: string | null }) => {
    const [from, all] = [Number(after ?? 0), CATEGORIES[scheme] ?? []];
    return { nodes: all.slice(from, from + 1), pageInfo: { hasNextPage: all.length > from + 1, endCursor: String(from + 1) } };
  },
  departments: () => page([{ id: 'dep_1', code: 'desk', name: '售后服务部' }]),
};

interface Draft {
  readonly when: ConditionDraft;
}
const CLAUSES: ConditionDraft['clauses'] = [
  { fact: 'mark.stage', test: 'IS', values: ['warranty'] },
  { fact: 'state', test: 'IS', values: ['OPEN'] },
];

function Editor({ keep }: { keep(draft: Draft): void }) {
  const [form] = Form.useForm<Draft>();
  const { facts, valuesOf } = useTicketFacts({ withStates: true });
  return (
    <Form<Draft> form={form} initialValues={{ when: { match: 'ALL', clauses: CLAUSES } }} onFinish={() => keep(form.getFieldsValue(true))}>
      <MatchField name={['when', 'match']} label="适用" />
      <ClauseLines name={['when', 'clauses']} title="条件" facts={facts} valuesOf={valuesOf} />
      <button type="submit">好</button>
    </Form>
  );
}

async function open(permissions: readonly string[] = ['department:read']) {
  const keep = jest.fn();
  const { requests } = await renderRemote(<Editor keep={keep} />, { resolvers, viewer: { permissions } as never });
  const kept = async (): Promise<unknown> => {
    fireEvent.click(screen.getByText('好'));
    await waitFor(() => expect(keep).toHaveBeenCalled());
    return keep.mock.lastCall?.[0];
  };
  return { requests, kept };
}

describe('a condition in a dialog', () => {
  it('TKT-08: is read in the words people know, whatever tree a category stands in', async () => {
    const { kept } = await open();
    for (const word of ['服务阶段', '保修 / 保内', '状态', '处理中']) expect(await screen.findByText(word)).toBeInTheDocument();
    expect(await kept()).toEqual({ when: { match: 'ALL', clauses: CLAUSES } });
  });

  it('TKT-08: loses a clause and gets another one', async () => {
    const { kept } = await open();
    const [first] = await screen.findAllByRole('button', { name: '移除' });
    await act(async () => void (first && fireEvent.click(first)));
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: '添加条件' })));
    expect(await kept()).toEqual({ when: { match: 'ALL', clauses: [CLAUSES?.[1], { fact: 'type', test: 'IS', values: [] }] } });
  });

  it('asks for no departments where the viewer may not read them', async () => {
    const { requests } = await open([]);
    await screen.findByText('服务阶段');
    expect(requests.find(({ name }) => name === 'TicketFacts')?.variables).toEqual({ departments: false, states: true });
  });
});
