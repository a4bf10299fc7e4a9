import { registerEnumType } from 'type-graphql';
import { upperEnum } from '../../platform/graphql/upper-enum.js';
import { SHARED_WITH } from './shared-with.rules.js';

export const SharedWithEnum = upperEnum(SHARED_WITH);
registerEnumType(SharedWithEnum, {
  name: 'SharedWith',
  description: 'Whom something prepared is for.',
  valuesConfig: {
    EVERYBODY: { description: 'Everybody.' },
    DEPARTMENT: { description: 'A department and what is below it.' },
    OWN: { description: 'Whoever made it, alone.' },
  },
});
