import { Field, ID, ObjectType } from 'type-graphql';
import { Ability } from '../../platform/graphql/ability.type.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { FieldShapeView } from '../forms/index.js';
import { CustomerKindEnum } from './customer.type.js';
import type { CustomerKind } from './customer-access.rules.js';

@ObjectType({ description: 'What the viewer may do to a field.', simpleResolvers: true })
export class CustomerFieldAbilities {
  @Field(() => Ability, { description: 'Change it, move it, put it out of use.' })
  update!: Ability;
}

@ObjectType({ description: 'Something the organisation wants to know of its customers.', simpleResolvers: true })
export class CustomerField extends FieldShapeView {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => String, { description: 'Stable word.' })
  code!: string;

  @Field(() => CustomerKindEnum, { nullable: true, description: 'Of which customers; null: of all.' })
  customerKind!: CustomerKind | null;

  @Field(() => [ID], { description: 'Only these roles see it; empty: whoever sees the customer, and to whoever may not manage fields.' })
  roleIds!: readonly string[];

  @Field(() => Boolean, { description: 'No longer asked; what was known stays.' })
  isArchived!: boolean;

  @Field(() => CustomerFieldAbilities, { description: 'What the viewer may do to it.' })
  viewerCan!: CustomerFieldAbilities;
}

export const { Connection: CustomerFieldConnection, Edge: CustomerFieldEdge } = connectionOf(CustomerField);

@ObjectType({ description: 'What is known of a customer in one field.', simpleResolvers: true })
export class CustomerFieldValue {
  @Field(() => CustomerField, { description: 'The field.' })
  field!: CustomerField;

  @Field(() => [String], { description: 'The values as they are kept; empty when nothing is known.' })
  values!: readonly string[];

  @Field(() => String, { nullable: true, description: "The same as one reads it in the viewer's language; null when nothing is known." })
  text!: string | null;
}
