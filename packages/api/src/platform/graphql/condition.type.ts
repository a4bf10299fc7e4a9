import { CONDITION_TESTS, type ConditionTest, type Facts, LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { upperEnum } from './upper-enum.js';

const ConditionTestEnum = upperEnum<ConditionTest>(CONDITION_TESTS);
registerEnumType(ConditionTestEnum, {
  name: 'ConditionTest',
  description: 'How a clause looks at what is known.',
  valuesConfig: {
    IS: { description: 'One of the values is known.' },
    IS_NOT: { description: 'None of the values is known.' },
    FILLED: { description: 'Something is known.' },
    EMPTY: { description: 'Nothing is known.' },
    AT_LEAST: { description: 'A number or day not below the value.' },
    AT_MOST: { description: 'A number or day not above the value.' },
  },
});

const MATCHES = ['all', 'any'] as const;
const ConditionMatchEnum = upperEnum<(typeof MATCHES)[number]>(MATCHES);
registerEnumType(ConditionMatchEnum, {
  name: 'ConditionMatch',
  description: 'How many clauses of a condition must hold.',
  valuesConfig: { ALL: { description: 'Every one.' }, ANY: { description: 'One is enough.' } },
});

const FACT = 'What is asked for: `type`, `category`, `channel`, `priority`, `mark.stage`, `field.serial` …';
const VALUES = 'What it is held against, as it is kept: codes, numbers, days; none for FILLED and EMPTY.';

@ObjectType({ description: 'One thing that a condition looks at.', simpleResolvers: true })
export class ConditionClause {
  @Field(() => String, { description: FACT })
  fact!: string;

  @Field(() => ConditionTestEnum, { description: 'How it is looked at.' })
  test!: ConditionTest;

  @Field(() => [String], { description: VALUES })
  values!: readonly string[];
}

@ObjectType('Condition', { description: 'When something holds.', simpleResolvers: true })
export class ConditionView {
  @Field(() => ConditionMatchEnum, { description: 'How many clauses must hold.' })
  match!: 'all' | 'any';

  @Field(() => [ConditionClause], { description: 'What is looked at; none: it always holds.' })
  clauses!: readonly ConditionClause[];
}

@InputType({ description: 'One thing that a condition looks at.' })
export class ConditionClauseInput {
  @Field(() => String, { description: FACT })
  @MaxLength(LIMITS.fact)
  fact!: string;

  @Field(() => ConditionTestEnum, { description: 'How it is looked at.' })
  test!: ConditionTest;

  @Field(() => [String], { description: VALUES })
  @ArrayMaxSize(LIMITS.clauseValues)
  @MaxLength(LIMITS.reason, { each: true })
  values!: string[];
}

@InputType({ description: 'When something holds.' })
export class ConditionInput {
  @Field(() => ConditionMatchEnum, { description: 'How many clauses must hold.' })
  match!: 'all' | 'any';

  @Field(() => [ConditionClauseInput], { description: 'What is looked at; none: it always holds.' })
  @ArrayMaxSize(LIMITS.clauses)
  clauses!: ConditionClauseInput[];
}

@ObjectType({ description: 'Something that is known, in the words of conditions.', simpleResolvers: true })
export class Fact {
  @Field(() => String, { description: FACT })
  name!: string;

  @Field(() => [String], { description: 'What is known of it; several where several may be.' })
  values!: readonly string[];
}

/** Facts as GraphQL shows them: those of which something is known. */
export function factsView(facts: Facts): Fact[] {
  return Object.entries(facts).flatMap(([name, values]) => (values && values.length > 0 ? [{ name, values }] : []));
}
