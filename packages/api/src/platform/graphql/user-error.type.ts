import { MESSAGES, USER_ERROR_CODES, type UserErrorCode } from '@shouwen/shared';
import { Field, ObjectType, registerEnumType } from 'type-graphql';

/** The codes as a GraphQL enum, each described by its English sentence. */
export const UserErrorCodeEnum: Readonly<Record<string, UserErrorCode>> = Object.fromEntries(USER_ERROR_CODES.map((code) => [code, code]));
registerEnumType(UserErrorCodeEnum, {
  name: 'UserErrorCode',
  description: 'Why a request was refused. Codes are part of the contract; texts are not.',
  valuesConfig: Object.fromEntries(USER_ERROR_CODES.map((code) => [code, { description: MESSAGES.en[code] }])),
});

@ObjectType({ description: 'One value a message mentions, for callers that write their own text.', simpleResolvers: true })
export class UserErrorParam {
  @Field(() => String, { description: 'Name of the placeholder.' })
  name!: string;

  @Field(() => String, { description: 'What stands in its place.' })
  value!: string;
}

@ObjectType({ description: 'An expected refusal: nothing was changed, and this is why.', simpleResolvers: true })
export class UserError {
  @Field(() => UserErrorCodeEnum, { description: 'The stable code.' })
  code!: UserErrorCode;

  @Field(() => [String], {
    nullable: true,
    description: 'Path of the input field it concerns, below `input`; null when it concerns the whole request.',
  })
  field!: readonly string[] | null;

  @Field(() => String, { description: "A sentence in the caller's language." })
  message!: string;

  @Field(() => [UserErrorParam], { description: 'The values the sentence mentions.' })
  params!: readonly UserErrorParam[];
}
