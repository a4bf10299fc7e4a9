import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { refused } from '../../../kernel/outcome.js';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { listPlaybooks } from '../applied-playbooks.queries.js';
import { overwrittenKey } from '../bring-in.js';
import { Playbook } from '../playbook.type.js';
import { playbookApply } from './playbook-apply.command.js';

@InputType({ description: 'A row of a playbook.' })
export class PlaybookRowInput {
  @Field(() => String, { description: 'Its kind.' })
  @MaxLength(LIMITS.code)
  kind!: string;

  @Field(() => String, { description: 'Its code within the kind.' })
  @MaxLength(LIMITS.name)
  code!: string;
}

@InputType({ description: 'A playbook to bring in.' })
export class PlaybookApplyInput {
  @Field(() => String, { description: 'The playbook.' })
  @MaxLength(LIMITS.code)
  code!: string;

  @Field(() => String, { description: 'The digest of the difference that was looked at.' })
  @MaxLength(LIMITS.name)
  digest!: string;

  @Field(() => [PlaybookRowInput], { nullable: true, description: 'Rows edited here that shall be overwritten all the same.' })
  @ArrayMaxSize(1000)
  overwrite?: PlaybookRowInput[] | null;
}

@ObjectType({ description: 'The playbook as it stands now, or why it was not brought in.', simpleResolvers: true })
export class PlaybookApplyPayload extends Payload {
  @Field(() => Playbook, { nullable: true, description: 'The playbook.' })
  playbook?: Playbook | null;
}

@Resolver()
export class PlaybookApplyResolver {
  @Authorized('playbook:apply')
  @Mutation(() => PlaybookApplyPayload, { description: 'Brings a playbook in, exactly as its difference was shown.' })
  async playbookApply(
    @Ctx() ctx: Context,
    @Arg('input', () => PlaybookApplyInput, { description: 'The playbook.' }) { code, digest, overwrite }: PlaybookApplyInput,
  ): Promise<PlaybookApplyPayload> {
    const known = (await listPlaybooks(ctx)).some((one) => one.code === code);
    const overwritten = new Set((overwrite ?? []).map((row) => overwrittenKey(row.kind, row.code)));
    const outcome = known
      ? await playbookApply(ctx, code, { differenceDigest: digest, overwritten })
      : refused({ code: 'NOT_FOUND', field: ['code'] });
    return toPayload(ctx, outcome, async ({ playbook }) => ({
      playbook: (await listPlaybooks(ctx)).find((one) => one.code === playbook) ?? null,
    }));
  }
}
