import { draftOf, inputOf } from './default-draft.rules.js';

describe('what is decided for a department or a role', () => {
  const one = {
    ...{ __typename: 'NotificationDefaults' as const, departmentId: null, roleId: 'rol_1', name: '派工员', version: 2 },
    ways: [{ __typename: 'NotificationWay' as const, kind: 'QUEUED' as const, label: '', isListed: false, mail: 'NOW' as const }],
  };

  it('comes back as it was', () => {
    expect(inputOf(draftOf(one), 2)).toEqual({ roleId: 'rol_1', version: 2, ways: [{ kind: 'QUEUED', isListed: false, mail: 'NOW' }] });
  });

  it('leaves out what stands above decides', () => {
    const draft = {
      ...draftOf(undefined),
      departmentId: 'dep_1',
      ways: { NOTE: { panel: 'above' as const }, SOLVED: { panel: 'told' as const } },
    };
    expect(inputOf(draft, 0)).toEqual({ departmentId: 'dep_1', version: 0, ways: [{ kind: 'SOLVED', isListed: true, mail: 'NEVER' }] });
  });
});
