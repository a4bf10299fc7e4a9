import { textIn } from '@shouwen/shared';
import type { Ctx } from '../../platform/context.js';
import { toAbility } from '../../platform/graphql/ability.type.js';
import { textInLanguages } from '../../platform/graphql/local-text.type.js';
import { formBook } from '../forms/index.js';
import type { RecordEndingView, RecordKind } from './customer-record.type.js';
import { mayManageKinds, type RecordEnding, type RecordKindRow } from './record.rules.js';

/** A kind as GraphQL shows it. */
export async function kindView(ctx: Ctx, { sortOrder: _, ...kind }: RecordKindRow): Promise<RecordKind> {
  const guidance = (await formBook.of(ctx)).find(kind.form)?.guidance;
  return {
    ...kind,
    name: textIn(kind.names, ctx.language),
    names: textInLanguages(kind.names),
    guidance: guidance ? textIn(guidance, ctx.language) : null,
    endings: kind.endings.map((ending) => endingView(ctx, ending)),
    viewerCan: { update: toAbility(ctx, mayManageKinds(ctx.actor)) },
  };
}

export function endingView({ language }: Ctx, { code, names }: RecordEnding): RecordEndingView {
  return { code, name: textIn(names, language), names: textInLanguages(names) };
}
