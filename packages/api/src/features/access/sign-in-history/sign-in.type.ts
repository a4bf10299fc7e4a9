import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize } from 'class-validator';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../../platform/graphql/connection.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import { Person, type PersonRow } from '../../people/index.js';
import { SIGN_IN_METHODS, SIGN_IN_RESULTS, type SignInMethod, type SignInResult } from './sign-in.rules.js';

const upperSnake = <Value extends string>(values: readonly Value[]): Readonly<Record<string, Value>> =>
  Object.fromEntries(values.map((value) => [value.replace(/[A-Z]/g, '_$&').toUpperCase(), value]));

export const SignInResultEnum = upperSnake(SIGN_IN_RESULTS);
registerEnumType(SignInResultEnum, {
  name: 'SignInResult',
  description: 'What came of a try to sign in.',
  valuesConfig: {
    SUCCESS: { description: 'They were let in.' },
    WRONG_PASSWORD: { description: 'The password was wrong, or there is none.' },
    WRONG_CODE: { description: 'The code of the second factor was wrong or used.' },
    UNKNOWN_ACCOUNT: { description: 'There is no such account.' },
    INACTIVE: { description: 'The person is not active any more.' },
    LOCKED: { description: 'Too many tries: the door stays closed for some minutes.' },
    NOT_LINKED: { description: 'The identity provider vouched for somebody whom no account is linked with.' },
    PROVIDER_FAILED: { description: 'What came back from the identity provider was not in order.' },
  },
});

export const SignInMethodEnum = upperSnake(SIGN_IN_METHODS);
registerEnumType(SignInMethodEnum, {
  name: 'SignInMethod',
  description: 'By what somebody signed in.',
  valuesConfig: {
    PASSWORD: { description: 'Account and password.' },
    PROVIDER: { description: 'An identity provider (OpenID Connect).' },
    SETUP: { description: 'The set-up token of an empty installation.' },
  },
});

@ObjectType({ description: 'One try to sign in, whatever came of it.', simpleResolvers: true })
export class SignIn {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => DateTime, { description: 'When.' })
  at!: Date;

  @Field(() => Person, { nullable: true, description: 'Whose account it was; null when there is none of that name.' })
  person!: PersonRow | null;

  @Field(() => SignInResultEnum, { description: 'What came of it.' })
  result!: SignInResult;

  @Field(() => SignInMethodEnum, { description: 'By what.' })
  method!: SignInMethod;

  @Field(() => String, { description: 'Address it came from.' })
  address!: string;

  @Field(() => String, { description: "The browser's own description." })
  device!: string;
}

export const { Connection: SignInConnection, Edge: SignInEdge } = connectionOf(SignIn);

@InputType({ description: 'Which tries to sign in.' })
export class SignInFilter {
  @Field(() => [ID], { nullable: true, description: 'Of these people.' })
  @ArrayMaxSize(LIMITS.ids)
  personIds?: string[] | null;

  @Field(() => [SignInResultEnum], { nullable: true, description: 'With one of these results.' })
  @ArrayMaxSize(LIMITS.ids)
  results?: SignInResult[] | null;

  @Field(() => DateTime, { nullable: true, description: 'Not before.' })
  from?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Before.' })
  until?: Date | null;
}
