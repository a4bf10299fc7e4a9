import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Customers of whom this is known.' })
export class CustomerFieldCondition {
  @Field(() => ID, { description: 'The field.' })
  fieldId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The value as it is kept: the code of an option, `yes`, a day …; anything when absent.',
  })
  @MaxLength(LIMITS.reason)
  value?: string | null;
}
