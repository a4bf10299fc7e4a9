import type { MergeSide_CustomerFragment as Side } from '../gql/graphql.js';
import { isContested, mergeInput, mergeRows } from './merge-rows.rules.js';

const side = (more: Partial<Side> = {}): Side => ({
  __typename: 'Customer',
  ...{ id: 'cus_1', version: 1, name: '王芳', kind: 'PERSON', stage: 'ACTIVE', tier: null, phone: null, email: null, address: null },
  ...{ note: null, createdAt: '', openTicketCount: 0, fields: [] },
  ...more,
});
const field = (id: string, name: string, text: string | null) => ({
  ...{ __typename: 'CustomerFieldValue' as const, text },
  field: { __typename: 'CustomerField' as const, id, name },
});

describe('what two customers are asked to be compared in (CUS-07)', () => {
  const kept = side({
    tier: { __typename: 'Word', id: 'wrd_1', code: 'gold', name: '金', color: null, gives: [] },
    note: '甲',
    fields: [field('cfd_1', '住房', '楼房')],
  });
  const merged = side({
    name: '王 芳',
    address: '长江路',
    note: '乙',
    fields: [field('cfd_1', '住房', '商铺'), field('cfd_2', '楼层', '3')],
  });

  it('is all that either knows something of', () => {
    const rows = mergeRows(kept, merged);
    expect(rows.map((row) => [row.field, isContested(row)])).toEqual([
      ...[
        ['name', true],
        ['kind', false],
        ['stage', false],
        ['tier', false],
        ['address', false],
        ['note', true],
      ],
      ...[
        ['field:cfd_1', true],
        ['field:cfd_2', false],
      ],
    ]);
  });

  it('is said to the API only where there was a choice', () => {
    const rows = mergeRows(kept, merged);
    expect(mergeInput(rows, { name: 'merged', address: 'merged', note: 'both', 'field:cfd_1': 'merged' })).toEqual({
      taken: ['name', 'field:cfd_1'],
      joinsNotes: true,
    });
  });
});
