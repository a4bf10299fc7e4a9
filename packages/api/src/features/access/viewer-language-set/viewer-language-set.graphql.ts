import type { Language } from '@shouwen/shared';
import { Arg, Authorized, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { LanguageEnum } from '../../../platform/graphql/language.enum.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { Viewer, viewerOf } from '../viewer.type.js';
import { viewerLanguageSet } from './viewer-language-set.command.js';

@InputType({ description: 'Which language to speak.' })
export class ViewerLanguageSetInput {
  @Field(() => LanguageEnum, { description: 'The language.' })
  language!: Language;
}

@ObjectType({ description: 'The viewer in their language.', simpleResolvers: true })
export class ViewerLanguageSetPayload extends Payload {
  @Field(() => Viewer, { nullable: true, description: 'The viewer.' })
  viewer?: Viewer | null;
}

@Resolver()
export class ViewerLanguageSetResolver {
  @Authorized()
  @Mutation(() => ViewerLanguageSetPayload, { description: "Remembers the viewer's language on every device." })
  async viewerLanguageSet(
    @Ctx() ctx: Context,
    @Arg('input', () => ViewerLanguageSetInput, { description: 'The language.' }) input: ViewerLanguageSetInput,
  ): Promise<ViewerLanguageSetPayload> {
    return toPayload(ctx, await viewerLanguageSet(ctx, input), ({ language }) => {
      // The rest of this answer already speaks it.
      Object.assign(ctx, { language });
      return { viewer: viewerOf(ctx) };
    });
  }
}
