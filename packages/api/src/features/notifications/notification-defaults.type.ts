import { Field, ID, Int, ObjectType } from 'type-graphql';
import { NotificationWay } from './notification-rules.type.js';

@ObjectType({
  description: 'How people of one department, or with one role, are told where they have not chosen themselves.',
  simpleResolvers: true,
})
export class NotificationDefaults {
  @Field(() => ID, { nullable: true, description: 'The department whose people it is for.' })
  departmentId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The role it is for.' })
  roleId!: string | null;

  @Field(() => String, { description: 'What the department or role is called.' })
  name!: string;

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;

  @Field(() => [NotificationWay], { description: 'The kinds it decides; the others stay as what stands above decides.' })
  ways!: readonly NotificationWay[];
}
