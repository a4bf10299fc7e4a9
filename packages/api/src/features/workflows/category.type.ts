import { CHECKLIST_USES, type ChecklistUse } from '@shouwen/shared';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.js';
import { Estimated } from '../../platform/graphql/estimated.js';
import { TextInLanguages } from '../../platform/graphql/local-text.type.js';
import { Node } from '../../platform/graphql/node.type.js';
import { upperEnum } from '../../platform/graphql/upper-enum.js';
import { TicketType } from './workflow.type.js';

export const ChecklistUseEnum = upperEnum<ChecklistUse>(CHECKLIST_USES);
registerEnumType(ChecklistUseEnum, {
  name: 'ChecklistUse',
  description: 'Until when a checklist must be whole.',
  valuesConfig: {
    FREE: { description: 'It need not be.' },
    RESOLVE: { description: 'Before the ticket is solved.' },
    CLOSE: { description: 'Before the ticket is closed.' },
  },
});

@ObjectType({
  implements: Node,
  description: 'One of the trees of categories side by side: problems, service stage, severity, user statuses …',
  simpleResolvers: true,
})
export class CategoryScheme implements Node {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => String, { description: 'Stable word of the organisation.' })
  code!: string;

  @Field(() => String, { description: "Name in the viewer's language." })
  name!: string;

  @Field(() => TextInLanguages, { description: 'Its name in each language it was written in.' })
  names!: TextInLanguages;

  @Field(() => Boolean, { description: 'The tree of problems: a ticket’s one category of it is `Ticket.category`.' })
  isMain!: boolean;

  @Field(() => Boolean, { description: 'A ticket may carry several of it, each from the time it was set.' })
  holdsSeveral!: boolean;

  @Field(() => ChecklistUseEnum, {
    nullable: true,
    description: 'It is a checklist: its categories are points that are ticked off on the ticket. Null: it is none.',
  })
  checklist!: ChecklistUse | null;

  @Field(() => Boolean, { description: 'No longer offered; what tickets carry stays.' })
  isArchived!: boolean;

  @Estimated(() => 1)
  @Field(() => [TicketType], { description: 'The ticket types it is for; none: for all.' })
  ticketTypes!: readonly TicketType[];

  @Estimated(() => 1)
  @Field(() => [TicketType], { description: 'The ticket types that must carry one of it.' })
  requiredFor!: readonly TicketType[];
}

@ObjectType({ description: 'What a category itself decides; what is null the category above says.', simpleResolvers: true })
export class CategoryMechanism {
  @Field(() => String, { nullable: true, description: 'Word of the workflow its new tickets run by.' })
  workflow!: string | null;

  @Field(() => String, { nullable: true, description: 'Word of the form its tickets fill in.' })
  form!: string | null;

  @Field(() => ID, { nullable: true, description: 'The department where its tickets start.' })
  departmentId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The standard document by which they are handled.' })
  documentId!: string | null;
}

@ObjectType({ implements: Node, description: "One category of a tree of the organisation's.", simpleResolvers: true })
export class Category implements Node {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => String, { description: 'Stable word of the organisation.' })
  code!: string;

  @Field(() => String, { description: "Name in the viewer's language." })
  name!: string;

  @Field(() => TextInLanguages, { description: 'Its name in each language it was written in.' })
  names!: TextInLanguages;

  @Field(() => CategoryScheme, { description: 'The tree it stands in.' })
  scheme!: CategoryScheme;

  @Field(() => Category, { nullable: true, description: 'The category above; null at the top.' })
  parent!: Category | null;

  @Field(() => [String], { description: 'Names from the root down, its own last.' })
  path!: readonly string[];

  @Field(() => [TicketType], { description: 'The ticket types it may be chosen for.' })
  ticketTypes!: readonly TicketType[];

  @Field(() => String, { nullable: true, description: 'Word of the form its tickets fill in beside those of their type.' })
  form!: string | null;

  @Field(() => Boolean, { description: 'No longer offered, itself or one above it; tickets that carry it keep it.' })
  isArchived!: boolean;
}

export const { Connection: CategoryConnection, Edge: CategoryEdge } = connectionOf(Category);
export const { Connection: CategorySchemeConnection, Edge: CategorySchemeEdge } = connectionOf(CategoryScheme);
