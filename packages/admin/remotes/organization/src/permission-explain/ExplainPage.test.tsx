import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { MESSAGES } from '../department-tree/organization.fixture.js';
import { ExplainPage } from './ExplainPage.js';

const QUESTION = '/organization/explain?person=per_1&permission=ticket:read';
const PEOPLE = { people: () => ({ __typename: 'PersonConnection', nodes: [] }), node: () => null, person: () => null };

function answer(allowed: boolean) {
  const step = (kind: string, passed: boolean, text: string) => ({ __typename: 'ExplanationStep', kind, passed, text });
  return {
    __typename: 'PermissionExplanation',
    allowed,
    person: { __typename: 'Person', id: 'per_1', name: '陈思敏' },
    steps: [step('ACCOUNT', true, '账号有效。'), step('ROLE', allowed, allowed ? '角色“受理专员”授予。' : '没有角色授予。')],
  };
}

function open(path: string, permissionExplain: () => unknown) {
  const resolvers = { ...PEOPLE, permissionExplain };
  return renderRemote(<ExplainPage />, { path, messages: MESSAGES, viewer: { permissions: ['permission:explain'] }, resolvers });
}

describe('why somebody can or cannot', () => {
  it('is asked for first', async () => {
    const asked = jest.fn();
    await open('/organization/explain', asked);
    expect(screen.getByText('为什么能，为什么不能')).toBeInTheDocument();
    expect(asked).not.toHaveBeenCalled();
  });

  it.each([
    [true, /陈思敏.*可以/],
    [false, /陈思敏.*不/],
  ])('is answered step by step (allowed: %s)', async (allowed, verdict) => {
    await open(QUESTION, () => answer(allowed));
    expect(await screen.findByRole('heading', { level: 2, name: verdict })).toBeInTheDocument();
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });

  it('ROL-04: is asked about a role, which stands first where the right is about roles', async () => {
    const hit = (kind: string, id: string, title: string) => ({ __typename: 'SearchResult', kind, id, title, subtitle: '' });
    const search = () => [hit('PERSON', 'per_2', '受理甲'), hit('ROLE', 'rol_1', '受理专员')];
    const asked = jest.fn((_: { targetId?: string }) => answer(true));
    const resolvers = { ...PEOPLE, permissionExplain: asked, search };
    const path = '/organization/explain?person=per_1&permission=role:assign';
    await renderRemote(<ExplainPage />, { path, messages: MESSAGES, viewer: { permissions: ['permission:explain'] }, resolvers });
    const field = await screen.findByRole('combobox', { name: '对什么（可不选）' });
    await act(async () => void fireEvent.mouseDown(field));
    await act(async () => void fireEvent.change(field, { target: { value: '受理' } }));
    await waitFor(() => expect(document.querySelectorAll('.ant-select-item-option')).toHaveLength(2));
    await act(async () => void fireEvent.click(document.querySelectorAll('.ant-select-item-option')[0] as HTMLElement));
    await waitFor(() => expect(asked.mock.lastCall?.[0].targetId).toBe('rol_1'));
  });

  it('has no answer about what the viewer may not see', async () => {
    await open(QUESTION, () => null);
    expect(await screen.findByText('无法解释')).toBeInTheDocument();
  });

  it('says when the answer could not be had', async () => {
    await open(QUESTION, () => {
      throw new Error('down');
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('未能加载');
    expect(screen.getByRole('heading', { level: 1 })).toBeInTheDocument();
  });
});
