import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { Public } from '../../platform/graphql/public.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { Installation } from './installation.resolver.js';
import { type OwnSecurity, ownSecurity, type PasswordRules, passwordRules } from './security.queries.js';
import { pendingStep, type SignInStep as StepView } from './sign-in-step/sign-in-step.queries.js';
import { SignInStep } from './sign-in-step/sign-in-step.type.js';
import { Viewer } from './viewer.type.js';

@ObjectType({ description: 'What new passwords must fulfil.', simpleResolvers: true })
export class PasswordPolicy {
  @Field(() => Int, { description: 'At least so many characters.' })
  minLength!: number;

  @Field(() => Int, { description: 'At least so many of lower case, upper case, digits and other characters.' })
  minClasses!: number;

  @Field(() => Int, { description: 'So many of the latest ones do not come back.' })
  historyCount!: number;

  @Field(() => Int, { description: 'An older one is changed at the next sign-in; 0 for never.' })
  maxAgeDays!: number;
}

@ObjectType({ description: 'An account at an identity provider that signs somebody in.', simpleResolvers: true })
export class ProviderLink {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Address of the provider.' })
  issuer!: string;

  @Field(() => String, { nullable: true, description: 'What the provider is called here; null when it is not set up any more.' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'The e-mail address the provider told when it was linked.' })
  email!: string | null;

  @Field(() => DateTime, { description: 'When it was linked.' })
  linkedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it last signed them in.' })
  lastUsedAt!: Date | null;
}

@ObjectType({ description: 'How the viewer proves who they are.', simpleResolvers: true })
export class ViewerSecurity {
  @Field(() => DateTime, { nullable: true, description: 'When the password was last set; null without one.' })
  passwordChangedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when a second factor is in use; null without one.' })
  secondFactorSince!: Date | null;

  @Field(() => Boolean, { description: 'Whether the organisation asks them for a second factor.' })
  isSecondFactorRequired!: boolean;

  @Field(() => Int, { description: 'Recovery codes that are left.' })
  recoveryCodesLeft!: number;

  @Field(() => [ProviderLink], { description: 'Accounts at identity providers that sign them in.' })
  providerLinks!: readonly ProviderLink[];
}

@Resolver(() => Viewer)
export class ViewerSecurityResolver {
  @FieldResolver(() => ViewerSecurity, {
    nullable: true,
    description: 'How they prove who they are; null for a token, and while somebody looks as them.',
  })
  security(@Ctx() ctx: Context): Promise<OwnSecurity | null> {
    return ownSecurity(ctx);
  }
}

@Resolver(() => Installation)
export class PasswordPolicyResolver {
  @FieldResolver(() => PasswordPolicy, { description: 'What new passwords must fulfil.' })
  passwordPolicy(@Ctx() ctx: Context): Promise<PasswordRules> {
    return passwordRules(ctx);
  }

  @Public()
  @Query(() => SignInStep, {
    nullable: true,
    description: 'What is asked of whoever has begun to sign in from this browser; null when nobody has.',
  })
  signInStep(@Ctx() ctx: Context): Promise<StepView | null> {
    return pendingStep(ctx);
  }
}
