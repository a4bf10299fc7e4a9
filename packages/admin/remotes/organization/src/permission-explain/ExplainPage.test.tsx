import { renderRemote } from '@shouwen/admin-kit/testing';
import { screen } from '@testing-library/react';
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
