import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../../../platform/graphql/payload.js';
import { DateTime } from '../../../platform/graphql/scalars.js';

const DOMAIN = 253;
const DOMAINS = 50;
export const SECRET_LENGTH = 500;
export const ADDRESS_LENGTH = 200;

@ObjectType({ description: 'An identity provider as the sign-in page shows it.', simpleResolvers: true })
export class IdentityProvider {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'What its button says.' })
  name!: string;
}

@ObjectType({ description: 'An identity provider as it is set up. Its secret is never answered.', simpleResolvers: true })
export class IdentityProviderSetup extends IdentityProvider {
  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;

  @Field(() => String, { description: 'Its address, which its answers must name.' })
  issuer!: string;

  @Field(() => String, { description: 'By which this installation is known there.' })
  clientId!: string;

  @Field(() => Boolean, { description: 'Whether a secret is kept; without one PKCE alone proves who asks.' })
  hasSecret!: boolean;

  @Field(() => String, { description: 'What is asked for.' })
  scope!: string;

  @Field(() => [String], { description: 'It vouches only for verified addresses of these domains; empty: for all.' })
  emailDomains!: readonly string[];

  @Field(() => Boolean, { description: 'Whether the sign-in page offers it.' })
  isEnabled!: boolean;

  @Field(() => Boolean, { description: "Whether the server's environment sets it up, so that it cannot be changed here." })
  isOfEnvironment!: boolean;

  @Field(() => Int, { description: 'Accounts there that sign somebody in here.' })
  linkCount!: number;

  @Field(() => DateTime, { nullable: true, description: 'When it was last changed; null for the one of the environment.' })
  updatedAt!: Date | null;
}

@ObjectType({ description: 'Everything about signing in by providers.', simpleResolvers: true })
export class IdentityProviders {
  @Field(() => String, {
    nullable: true,
    description: 'Where providers send people back to, to be registered there; null while PUBLIC_URL is not set, and nobody can be sent.',
  })
  returnAddress!: string | null;

  @Field(() => [IdentityProviderSetup], { description: 'The providers, in the order of their buttons.' })
  providers!: readonly IdentityProviderSetup[];
}

@InputType({ description: 'How an identity provider is to be.' })
export class IdentityProviderInput {
  @Field(() => String, { description: 'What its button says.' })
  @MaxLength(LIMITS.name)
  name!: string;

  @Field(() => String, { description: 'By which this installation is known there.' })
  @MaxLength(200)
  clientId!: string;

  @Field(() => String, { nullable: true, description: 'The secret given to this installation. Absent: as it was; empty: none.' })
  @MaxLength(SECRET_LENGTH)
  clientSecret?: string | null;

  @Field(() => String, { nullable: true, description: 'What is asked for; e-mail and profile when absent.' })
  @MaxLength(180)
  scope?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'It vouches only for verified addresses of these domains; absent or empty: for all.',
  })
  @ArrayMaxSize(DOMAINS)
  @MaxLength(DOMAIN, { each: true })
  emailDomains?: string[] | null;

  @Field(() => Boolean, { description: 'Whether the sign-in page offers it.' })
  isEnabled!: boolean;
}

@ObjectType({ description: 'The provider as it is now, or why nothing changed.', simpleResolvers: true })
export class IdentityProviderPayload extends Payload {
  @Field(() => IdentityProviderSetup, { nullable: true, description: 'The provider as it is now.' })
  identityProvider?: IdentityProviderSetup | null;
}

export function wishOf({ name, clientId, scope, emailDomains, isEnabled }: IdentityProviderInput) {
  return { name, clientId, scope: scope ?? 'profile email', emailDomains: emailDomains ?? [], isEnabled };
}
