import { Field, ObjectType } from 'type-graphql';
import { Payload } from '../../platform/graphql/payload.js';
import { Role } from './role.type.js';

@ObjectType({ description: 'The role as it is now, or why nothing was done.', simpleResolvers: true })
export class RolePayload extends Payload {
  @Field(() => Role, { nullable: true, description: 'The role as it is now.' })
  role?: Role | null;
}
