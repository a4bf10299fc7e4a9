import type { Language } from '@shouwen/shared';
import { Field, ObjectType } from 'type-graphql';
import { LanguageEnum } from '../../platform/graphql/language.enum.js';

@ObjectType({ description: 'What the organisation says of itself.', simpleResolvers: true })
export class Organisation {
  @Field(() => String, { nullable: true, description: 'Its name; null while it goes by the topmost department.' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'Its service creed.' })
  creed!: string | null;

  @Field(() => String, { nullable: true, description: 'The rules everybody works by.' })
  workingRules!: string | null;

  @Field(() => String, { nullable: true, description: 'Where its logo lies on this origin.' })
  logoUrl!: string | null;

  @Field(() => [LanguageEnum], { description: 'Languages to choose from.' })
  languages!: readonly Language[];

  @Field(() => String, { description: 'The time zone in which times are shown.' })
  timeZone!: string;
}
