import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { upperEnum } from '../../../platform/graphql/upper-enum.js';
import { LINKABLE, type Linkable, RELATIONS, type Relation } from './relations.rules.js';

const WORDS = {
  RELATED: { description: 'It has to do with this one.' },
  DUPLICATE_OF: { description: 'This one says the same again.' },
  DUPLICATED_BY: { description: 'It says the same as this one again.' },
  CAUSED_BY: { description: 'It is why this one came.' },
  CAUSE_OF: { description: 'It came because of this one.' },
  PARENT: { description: 'This one is a part of its work.' },
  CHILD: { description: 'It is a part of the work of this one, which waits for it.' },
};

export const RelationEnum = upperEnum<Relation>(RELATIONS);
registerEnumType(RelationEnum, {
  name: 'TicketRelationKind',
  description: 'What another ticket is to a ticket.',
  valuesConfig: {
    ...WORDS,
    SPLIT_FROM: { description: 'This one was split off it.' },
    SPLIT_INTO: { description: 'It was split off this one.' },
    MERGED_INTO: { description: 'This one was merged into it and goes on there.' },
    MERGED_FROM: { description: 'It was merged into this one.' },
  },
});

export const LinkableEnum = upperEnum<Linkable>(LINKABLE);
registerEnumType(LinkableEnum, {
  name: 'TicketLinkKind',
  description: 'What another ticket may be said to be to a ticket.',
  valuesConfig: WORDS,
});

@ObjectType({ description: 'How a ticket belongs to another one that the viewer may see.', simpleResolvers: true })
export class TicketRelation {
  @Field(() => RelationEnum, { description: 'What the other ticket is to this one.' })
  relation!: Relation;
}
