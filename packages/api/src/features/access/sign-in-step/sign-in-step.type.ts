import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { STEP_KINDS, type StepKind } from '../second-factor/second-factor.rules.js';

/** `secondFactorSetup` inside is `SECOND_FACTOR_SETUP` outside. */
export const SignInStepKind: Readonly<Record<string, StepKind>> = Object.fromEntries(
  STEP_KINDS.map((kind) => [kind.replace(/[A-Z]/g, '_$&').toUpperCase(), kind]),
);
registerEnumType(SignInStepKind, {
  name: 'SignInStepKind',
  description: 'What is asked of somebody before they are in.',
  valuesConfig: {
    SECOND_FACTOR: { description: 'The code of their authenticator app, or a recovery code: sessionProve.' },
    PASSWORD_CHANGE: { description: 'A new password: sessionPasswordChange.' },
    SECOND_FACTOR_SETUP: { description: 'A second factor, set up now: sessionFactorConfirm.' },
  },
});

@ObjectType({
  description: 'What an authenticator app must know. Shown to its owner until the first code confirms it.',
  simpleResolvers: true,
})
export class SecondFactorSetup {
  @Field(() => String, { description: 'The shared secret in base 32, to type in where no code can be scanned.' })
  secret!: string;

  @Field(() => String, { description: 'The same with account and organisation, as QR codes carry it (otpauth://).' })
  uri!: string;
}

@ObjectType({ description: 'What is still asked of somebody who has begun to sign in.', simpleResolvers: true })
export class SignInStep {
  @Field(() => SignInStepKind, { description: 'Which step is next.' })
  kind!: StepKind;

  @Field(() => SecondFactorSetup, { nullable: true, description: 'The second factor to set up; null at the other steps.' })
  setup?: SecondFactorSetup | null;
}
