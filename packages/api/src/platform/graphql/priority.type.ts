import { PRIORITIES, type Priority } from '@shouwen/shared';
import { registerEnumType } from 'type-graphql';
import { upperEnum } from './upper-enum.js';

export const PriorityEnum = upperEnum<Priority>(PRIORITIES);
registerEnumType(PriorityEnum, {
  name: 'TicketPriority',
  description: 'How pressing it is.',
  valuesConfig: {
    LOW: { description: 'Can wait.' },
    NORMAL: { description: 'As it comes.' },
    HIGH: { description: 'Before others.' },
    URGENT: { description: 'At once.' },
  },
});
