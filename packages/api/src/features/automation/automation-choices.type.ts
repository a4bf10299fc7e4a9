import { Field, ObjectType } from 'type-graphql';
import { Estimated } from '../../platform/graphql/estimated.js';

@ObjectType({ description: 'Something that an action of a rule may name.', simpleResolvers: true })
export class AutomationChoice {
  @Field(() => String, { description: 'Its code, as `AutomationAction.value` has it.' })
  value!: string;

  @Field(() => String, { description: "What it is called in the viewer's language." })
  label!: string;
}

@ObjectType({ description: 'What actions of rules may name.', simpleResolvers: true })
export class AutomationChoices {
  @Estimated(() => 20)
  @Field(() => [AutomationChoice], { description: 'Macros that are for everybody, by title.' })
  macros!: readonly AutomationChoice[];

  @Estimated(() => 20)
  @Field(() => [AutomationChoice], { description: "The organisation's own steps, each code once." })
  steps!: readonly AutomationChoice[];
}
