import { LIMITS, type TypeScreens } from '@shouwen/shared';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Field, InputType, ObjectType } from 'type-graphql';
import type { ScreensWish } from './type-screens.rules.js';

@ObjectType({
  description: 'What the screens of tickets of a type leave out. A tree of categories is `mark.` and its word.',
  simpleResolvers: true,
})
export class TicketTypeScreens implements TypeScreens {
  @Field(() => [String], { description: 'Facts that registration does not ask for; what must be filled in is asked all the same.' })
  registration!: readonly string[];

  @Field(() => [String], { description: 'Facts that are left out beside a ticket.' })
  panel!: readonly string[];

  @Field(() => [String], { description: 'Facts that are left out on paper.' })
  print!: readonly string[];

  @Field(() => [String], {
    description: 'Columns that a list of tickets of this type shows, unless somebody chooses; none: the usual ones.',
  })
  columns!: readonly string[];
}

@InputType({ description: 'What the screens of tickets of a type are to leave out; a screen that is not named stays as it is.' })
export class TicketTypeScreensInput implements ScreensWish {
  @Field(() => [String], { nullable: true, description: 'Facts that registration does not ask for.' })
  @ArrayMaxSize(LIMITS.ids)
  @MaxLength(LIMITS.fact, { each: true })
  registration?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Facts that are left out beside a ticket.' })
  @ArrayMaxSize(LIMITS.ids)
  @MaxLength(LIMITS.fact, { each: true })
  panel?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Facts that are left out on paper.' })
  @ArrayMaxSize(LIMITS.ids)
  @MaxLength(LIMITS.fact, { each: true })
  print?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Columns that a list of tickets of this type shows; none: the usual ones.' })
  @ArrayMaxSize(LIMITS.viewColumns)
  @MaxLength(LIMITS.fact, { each: true })
  columns?: string[] | null;
}
