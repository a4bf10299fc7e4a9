import { type Language, type LocalText, textIn } from '@shouwen/shared';
import { Arg, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { listPlaybooks, type PlaybookDifferenceView, type PlaybookView, playbookDifference } from './applied-playbooks.queries.js';
import { Playbook, PlaybookDifference } from './playbook.type.js';

@Resolver()
export class PlaybookResolver {
  @Authorized('playbook:read')
  @Query(() => [Playbook], { description: 'The presets that come with this installation.' })
  playbooks(@Ctx() ctx: Context): Promise<PlaybookView[]> {
    return listPlaybooks(ctx);
  }

  @Authorized('playbook:apply')
  @Query(() => PlaybookDifference, {
    nullable: true,
    description: 'What bringing a playbook in would do now; null when there is no such playbook.',
  })
  async playbookDifference(
    @Ctx() ctx: Context,
    @Arg('code', () => String, { description: 'The playbook.' }) code: string,
  ): Promise<PlaybookDifference | null> {
    const { value } = await playbookDifference(ctx, code);
    return value ? shown(value, ctx.language) : null;
  }
}

function shown({ digest, kinds }: PlaybookDifferenceView, language: Language): PlaybookDifference {
  return {
    digest,
    kinds: kinds.map(({ kind, rows }) => ({
      kind,
      rows: rows.filter(({ fate }) => fate !== 'same').map((row) => ({ ...row, name: nameIn(row.name, language) })),
      sameCount: rows.filter(({ fate }) => fate === 'same').length,
    })),
  };
}

function nameIn(name: unknown, language: Language): string {
  return typeof name === 'string' ? name : textIn(name as LocalText, language);
}
