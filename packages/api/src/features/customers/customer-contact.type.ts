import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.js';
import { Customer } from './customer.type.js';

@ObjectType({ description: 'That a customer speaks for another: the buyer of a company, the mother of a student.', simpleResolvers: true })
export class CustomerContact {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => String, { description: 'As what: buyer, finance, mother.' })
  role!: string;

  @Field(() => Customer, { description: 'Who speaks.' })
  contact!: Customer;

  @Field(() => Customer, { description: 'For whom.' })
  customer!: Customer;
}

export const { Connection: CustomerContactConnection, Edge: CustomerContactEdge } = connectionOf(CustomerContact);
