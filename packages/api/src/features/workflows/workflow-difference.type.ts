import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { upperEnum } from '../../platform/graphql/upper-enum.js';
import { CHANGE_KINDS, type ChangeKind } from './workflow-difference.rules.js';

export const ChangeKindEnum = upperEnum<ChangeKind>(CHANGE_KINDS);
registerEnumType(ChangeKindEnum, {
  name: 'WorkflowChangeKind',
  description: 'What became of a part of a workflow.',
  valuesConfig: {
    ADDED: { description: 'Only the later version has it.' },
    REMOVED: { description: 'Only the earlier version has it.' },
    CHANGED: { description: 'Both have it and say different things of it.' },
  },
});

@ObjectType({ description: 'A state or a transition of which two versions say different things.', simpleResolvers: true })
export class WorkflowChange {
  @Field(() => Boolean, { description: 'It is a state; otherwise a transition.' })
  isState!: boolean;

  @Field(() => ChangeKindEnum, { description: 'What became of it.' })
  kind!: ChangeKind;

  @Field(() => String, { description: 'Its word.' })
  code!: string;

  @Field(() => String, { description: "Its name in the viewer's language." })
  name!: string;

  @Field(() => [String], { description: 'What differs of one that both have: names, category, lane, from, to …' })
  fields!: readonly string[];
}
