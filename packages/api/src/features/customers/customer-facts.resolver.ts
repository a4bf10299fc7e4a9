import type { WordListName } from '@shouwen/shared';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { LocalDate } from '../../platform/graphql/scalars.js';
import { localToday } from '../../platform/settings/time-zone.js';
import { Person, type PersonRow, staff } from '../people/index.js';
import { Word, wordOf, wordView } from '../words/index.js';
import { Customer } from './customer.type.js';
import { type CustomerPlace, reachesCustomer } from './customer-access.rules.js';
import { shownOfFile } from './customer-file.js';
import { shownDue } from './customer-order.rules.js';

interface FactsRow extends CustomerPlace {
  readonly id: string;
  readonly rawTier?: string | null;
  readonly rawSource?: string | null;
  readonly rawPaymentState?: string | null;
  readonly rawContactPreference?: string | null;
  readonly rawLossReason?: string | null;
  readonly rawWordingNote?: string | null;
  readonly rawConvertedOn?: string | null;
  readonly rawLostOn?: string | null;
  readonly rawOwnerId?: string | null;
  readonly rawReviewDueOn?: string | null;
}

/** Where a customer came from and stands; but for the tier only for whoever may read the customer. */
@Resolver(() => Customer)
export class CustomerFactsResolver {
  @FieldResolver(() => Word, { nullable: true, description: 'Their tier, and what it gives.' })
  tier(@Root() { rawTier }: FactsRow, @Ctx() ctx: Context): Promise<Word | null> {
    return wordOn(ctx, 'customer_tier', rawTier);
  }

  @FieldResolver(() => Word, { nullable: true, description: 'Where they came from.' })
  source(@Root() customer: FactsRow, @Ctx() ctx: Context): Promise<Word | null> {
    return wordOn(ctx, 'customer_source', read(ctx, customer, 'rawSource'));
  }

  @FieldResolver(() => Word, { nullable: true, description: 'How far they have paid.' })
  paymentState(@Root() customer: FactsRow, @Ctx() ctx: Context): Promise<Word | null> {
    return wordOn(ctx, 'payment_state', read(ctx, customer, 'rawPaymentState'));
  }

  @FieldResolver(() => Word, { nullable: true, description: 'How they wish to be contacted.' })
  contactPreference(@Root() customer: FactsRow, @Ctx() ctx: Context): Promise<Word | null> {
    return wordOn(ctx, 'contact_preference', read(ctx, customer, 'rawContactPreference'));
  }

  @FieldResolver(() => Word, { nullable: true, description: 'Why they were lost.' })
  lossReason(@Root() customer: FactsRow, @Ctx() ctx: Context): Promise<Word | null> {
    return wordOn(ctx, 'loss_reason', read(ctx, customer, 'rawLossReason'));
  }

  @FieldResolver(() => LocalDate, { nullable: true, description: 'The day on which a prospect became a customer.' })
  convertedOn(@Root() customer: FactsRow, @Ctx() ctx: Context): string | null {
    return read(ctx, customer, 'rawConvertedOn');
  }

  @FieldResolver(() => LocalDate, { nullable: true, description: 'The day on which they were lost.' })
  lostOn(@Root() customer: FactsRow, @Ctx() ctx: Context): string | null {
    return read(ctx, customer, 'rawLostOn');
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What of their region or culture matters for how one speaks with them; shown as the note is.',
  })
  wordingNote(@Root() { id, rawWordingNote }: FactsRow, @Ctx() ctx: Context): string | null {
    return shownOfFile(ctx, { field: 'customer.note', id, text: rawWordingNote });
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'How complete their file is, in hundredths of what the organisation asks for; as it was kept after the last change.',
  })
  fileScore(@Root() customer: FactsRow & { readonly rawFileScore: number }, @Ctx() { actor }: Context): number | null {
    return reachesCustomer(actor, 'customer:read', customer) ? customer.rawFileScore : null;
  }

  @FieldResolver(() => LocalDate, { nullable: true, description: 'By when somebody looks their file over again.' })
  reviewDueOn(@Root() customer: FactsRow, @Ctx() ctx: Context): string | null {
    const dueOn = read(ctx, customer, 'rawReviewDueOn');
    return dueOn && shownDue(dueOn);
  }

  @FieldResolver(() => Boolean, { description: 'Their file should have been looked over by now.' })
  isReviewOverdue(@Root() customer: FactsRow, @Ctx() ctx: Context): boolean {
    const dueOn = read(ctx, customer, 'rawReviewDueOn');
    return dueOn !== null && dueOn < localToday(ctx);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who looks after them.' })
  async owner(@Root() customer: FactsRow, @Ctx() ctx: Context): Promise<PersonRow | null> {
    const ownerId = read(ctx, customer, 'rawOwnerId');
    return (ownerId && (await staff.of(ctx)).find(ownerId)) || null;
  }
}

type Raw = Exclude<keyof FactsRow, 'id' | keyof CustomerPlace>;

function read({ actor }: Context, customer: FactsRow, column: Raw): string | null {
  return reachesCustomer(actor, 'customer:read', customer) ? (customer[column] ?? null) : null;
}

async function wordOn(ctx: Context, list: WordListName, code: string | null | undefined): Promise<Word | null> {
  const word = code ? await wordOf(ctx, list, code) : undefined;
  return word ? wordView(ctx, word) : null;
}
