import type { Language } from '@shouwen/shared';
import { Field, ObjectType } from 'type-graphql';
import type { Ctx } from '../../platform/context.js';
import { LanguageEnum } from '../../platform/graphql/language.enum.js';

@ObjectType({ description: 'Who asks.', simpleResolvers: true })
export class Viewer {
  @Field(() => LanguageEnum, { description: 'The language of this answer.' })
  language!: Language;
}

/** The caller as the answer shows them. */
export function viewerOf(ctx: Ctx): Viewer {
  return { language: ctx.language };
}
