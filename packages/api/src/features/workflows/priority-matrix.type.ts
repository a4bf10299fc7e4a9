import type { Priority } from '@shouwen/shared';
import { Field, Int, ObjectType } from 'type-graphql';
import { PriorityEnum } from '../../platform/graphql/priority.type.js';
import { CategoryScheme } from './category.type.js';

@ObjectType({ description: 'How pressing a ticket is that carries two categories.', simpleResolvers: true })
export class PriorityCell {
  @Field(() => String, { description: 'Word of the category of the first tree.' })
  row!: string;

  @Field(() => String, { description: 'Word of the category of the second tree.' })
  column!: string;

  @Field(() => PriorityEnum, { description: 'How pressing it is then.' })
  priority!: Priority;
}

@ObjectType({
  description: 'By which two trees of categories tickets are how pressing, such as importance and urgency.',
  simpleResolvers: true,
})
export class PriorityMatrix {
  @Field(() => Int, { description: 'Counts changes; sent back with the next.' })
  version!: number;

  @Field(() => CategoryScheme, { description: 'The first tree, down the side.' })
  rowScheme!: CategoryScheme;

  @Field(() => CategoryScheme, { description: 'The second tree, along the top.' })
  columnScheme!: CategoryScheme;

  @Field(() => [PriorityCell], { description: 'What each two give; two that are left out give nothing.' })
  cells!: readonly PriorityCell[];
}
