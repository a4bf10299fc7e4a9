import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { upperEnum } from '../../platform/graphql/upper-enum.js';
import { CHANNEL_KINDS, type ChannelKind } from './customer-channel.rules.js';

export const CustomerChannelKindEnum = upperEnum<ChannelKind>(CHANNEL_KINDS);
registerEnumType(CustomerChannelKindEnum, {
  name: 'CustomerChannelKind',
  description: 'By what a customer is reached.',
  valuesConfig: { PHONE: { description: 'A phone number.' }, EMAIL: { description: 'An e-mail address.' } },
});

@ObjectType({ description: 'One way to reach a customer.', simpleResolvers: true })
export class CustomerChannel {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => CustomerChannelKindEnum, { description: 'Phone or e-mail.' })
  kind!: ChannelKind;

  @Field(() => String, { description: 'Number or address as it was given, masked unless the viewer may see it in full.' })
  value!: string;

  @Field(() => String, { nullable: true, description: 'Whose or where it is: home, office, the daughter.' })
  label!: string | null;

  @Field(() => Boolean, { description: 'The one of its kind that lists show.' })
  isMain!: boolean;
}
