import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { MESSAGES } from '../processes.fixture.js';
import { matrixInput, withCell } from './matrix-draft.rules.js';
import { PrioritiesPage } from './PrioritiesPage.js';

const scheme = (code: string, name: string, holdsSeveral = false) => ({
  ...{ __typename: 'CategoryScheme', id: `csm_${code}`, code, name, isMain: false, holdsSeveral },
});
const SCHEMES = [scheme('weight', '重要程度'), scheme('hurry', '紧急程度'), scheme('status', '用户状态', true)];
const CATEGORIES: Readonly<Record<string, readonly string[]>> = { weight: ['重要', '一般'], hurry: ['紧急'] };
const MATRIX = {
  ...{ __typename: 'PriorityMatrix', version: 4, rowScheme: SCHEMES[0], columnScheme: SCHEMES[1] },
  cells: [{ __typename: 'PriorityCell', row: 'weight-0', column: 'hurry-0', priority: 'URGENT' }],
};

async function open(answer: unknown = { priorityMatrix: MATRIX, userErrors: [] }, schemes = SCHEMES) {
  const { requests } = await renderRemote(<PrioritiesPage />, {
    path: '/processes/priorities',
    messages: MESSAGES,
    viewer: { permissions: ['workflow:manage'] },
    resolvers: {
      priorityMatrix: () => MATRIX,
      categorySchemes: () => ({ __typename: 'CategorySchemeConnection', nodes: schemes }),
      categories: ({ scheme: of }: { scheme: string }) => ({
        __typename: 'CategoryConnection',
        nodes: (CATEGORIES[of] ?? []).map((name, place) => ({
          __typename: 'Category',
          id: `${of}${place}`,
          code: `${of}-${place}`,
          path: [name],
        })),
      }),
      priorityMatrixSet: () => answer,
    },
  });
  return (name: string) => requests.filter((one) => one.name === name).map(({ variables }) => variables);
}

describe('priorities by importance and urgency (TKT-09)', () => {
  it('stand in a table of two trees and are sent whole, in the version that was seen', async () => {
    const sent = await open();
    expect(await screen.findByRole('rowheader', { name: '一般' })).toBeInTheDocument();
    expect(screen.getByRole('columnheader', { name: '紧急' })).toBeInTheDocument();
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: /保\s?存/ })));
    await waitFor(() => expect(sent('PriorityMatrixSet')).toHaveLength(1));
    const cells = [{ row: 'weight-0', column: 'hurry-0', priority: 'URGENT' }];
    expect(sent('PriorityMatrixSet')[0]).toEqual({ input: { version: 4, rowScheme: 'weight', columnScheme: 'hurry', cells } });
  });

  it('say what is missing while there are no two trees for it', async () => {
    await open(undefined, SCHEMES.slice(2));
    expect(await screen.findByText('还没有可用的分类体系')).toBeInTheDocument();
  });

  it('of the cells only those are sent that stand on the page', () => {
    const draft = withCell({ rowScheme: 'weight', columnScheme: 'hurry', cells: [] }, { row: 'gone', column: 'hurry-0' }, 'LOW');
    const kept = withCell(draft, { row: 'weight-1', column: 'hurry-0' }, 'HIGH');
    const axes = { rows: [{ code: 'weight-1' }], columns: [{ code: 'hurry-0' }] };
    expect(matrixInput(kept, null, axes)).toEqual({
      ...{ version: null, rowScheme: 'weight', columnScheme: 'hurry' },
      cells: [{ row: 'weight-1', column: 'hurry-0', priority: 'HIGH' }],
    });
  });
});
