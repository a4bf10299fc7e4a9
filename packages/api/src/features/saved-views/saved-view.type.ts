import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Ability } from '../../platform/graphql/ability.type.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { Department } from '../departments/index.js';
import { SharedWithEnum } from '../people/index.js';
import { TicketFilter, type TicketSort, TicketSortEnum } from '../tickets/index.js';
import type { SharedWith } from './saved-view.rules.js';

@ObjectType({ description: 'Filter, order and columns of the list of tickets under a name.', simpleResolvers: true })
export class SavedView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => SharedWithEnum, { description: 'Whom it is for.' })
  audience!: SharedWith;

  @Field(() => Department, { nullable: true, description: 'The department it is for, with DEPARTMENT.' })
  department!: Department | null;

  @Field(() => TicketFilter, { description: 'Which tickets.' })
  filter!: TicketFilter;

  @Field(() => TicketSortEnum, { description: 'In which order.' })
  sort!: TicketSort;

  @Field(() => [String], { description: 'Keys of the columns in their order; none: those that are usual.' })
  columns!: readonly string[];

  @Field(() => Boolean, { description: 'Whether the viewer keeps it at the top.' })
  isPinned!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer's desk begins with it." })
  isDefault!: boolean;

  @Field(() => Ability, { description: 'Whether the viewer may change or remove it.' })
  keeping!: Ability;
}

export const { Connection: SavedViewConnection, Edge: SavedViewEdge } = connectionOf(SavedView);
