import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../../platform/graphql/connection.js';
import { Payload } from '../../../platform/graphql/payload.js';
import { upperEnum } from '../../../platform/graphql/upper-enum.js';
import { UserError } from '../../../platform/graphql/user-error.type.js';
import { DUPLICATES, type Duplicates, type ImportProblem } from './customer-import.rules.js';

export const CustomerImportDuplicatesEnum = upperEnum<Duplicates>(DUPLICATES);
registerEnumType(CustomerImportDuplicatesEnum, {
  name: 'CustomerImportDuplicates',
  description: 'What is done with rows of customers whose phone or e-mail address is there already.',
  valuesConfig: {
    REFUSE: { description: 'They are problems: nothing is imported.' },
    SKIP: { description: 'They are left out.' },
    ACCEPT: { description: 'They are registered all the same.' },
  },
});

@InputType({ description: 'Which table, and how it is read.' })
export class CustomerImportInput {
  @Field(() => ID, { description: 'The file, as `POST /files/customers/import` named it.' })
  fileId!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'The column that each heading is, in their order; an empty text leaves one out. Absent: by the names of the headings.',
  })
  @ArrayMaxSize(LIMITS.importColumns)
  @MaxLength(LIMITS.search, { each: true })
  columns?: string[] | null;

  @Field(() => CustomerImportDuplicatesEnum, {
    nullable: true,
    description: 'What is done with those who are there already; REFUSE when absent.',
  })
  duplicates?: Duplicates | null;
}

@ObjectType({ description: 'A column that a table of customers may have.', simpleResolvers: true })
export class CustomerImportColumn {
  @Field(() => String, { description: 'Its key: `name`, `phone` … or of a field of the organisation `field:` and its code.' })
  key!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;
}

@ObjectType({ description: 'A heading of the table, and what it was read as.', simpleResolvers: true })
export class CustomerImportHeading {
  @Field(() => String, { description: 'As it stands in the table.' })
  heading!: string;

  @Field(() => String, { nullable: true, description: 'Key of the column; null: it is left out.' })
  column!: string | null;
}

@ObjectType({ description: 'One thing that is wrong in a table of customers.', simpleResolvers: true })
export class CustomerImportProblem {
  @Field(() => ID, { description: 'Its place among the problems.' })
  id!: string;

  @Field(() => Int, { description: 'Line of the table; the first is 1.' })
  line!: number;

  @Field(() => String, { nullable: true, description: 'Key of the column it concerns.' })
  column!: string | null;

  @Field(() => UserError, { description: 'What is wrong.' })
  error!: UserError;
}

export const { Connection: CustomerImportProblemConnection, Edge: CustomerImportProblemEdge } = connectionOf(CustomerImportProblem);

@ObjectType({ description: 'What importing a table of customers would do.', simpleResolvers: true })
export class CustomerImportCheck {
  @Field(() => Int, { description: 'Rows below the headings.' })
  rowCount!: number;

  @Field(() => Int, { description: 'How many customers would be registered; none as long as anything is wrong.' })
  readyCount!: number;

  @Field(() => Int, { description: 'How many rows would be left out because their customers are there already.' })
  skippedCount!: number;

  @Field(() => [CustomerImportHeading], { description: 'The headings in their order (at most 100).' })
  headings!: readonly CustomerImportHeading[];

  @Field(() => [CustomerImportColumn], { description: 'Every column that a table may have (at most 300).' })
  columns!: readonly CustomerImportColumn[];

  readonly found!: readonly ImportProblem[];
}

@ObjectType({ description: 'What was imported, or why nothing was.', simpleResolvers: true })
export class CustomerImportPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How many customers were registered.' })
  importedCount?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many rows were left out.' })
  skippedCount?: number | null;
}
