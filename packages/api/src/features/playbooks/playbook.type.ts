import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../../platform/graphql/scalars.js';
import { upperEnum } from '../../platform/graphql/upper-enum.js';
import { ROW_FATES, type RowFate } from './playbook-difference.rules.js';

@ObjectType({ description: 'An organisation’s departments, roles, workflows and figures as data.', simpleResolvers: true })
export class Playbook {
  @Field(() => String, { description: 'Its stable name.' })
  code!: string;

  @Field(() => String, { description: "What it is called, in the viewer's language." })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Whom it is for.' })
  description!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was last brought in; null: never.' })
  appliedAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether the organisation runs by it: the last that was brought in.' })
  isCurrent!: boolean;
}

export const PlaybookRowFateEnum = upperEnum(ROW_FATES);
registerEnumType(PlaybookRowFateEnum, {
  name: 'PlaybookRowFate',
  description: 'What bringing a playbook in does to a row.',
  valuesConfig: {
    ADDED: { description: 'It is not there yet and will be.' },
    CHANGED: { description: 'The playbook says something else, and that will hold.' },
    CONFLICT: { description: 'The playbook says something else, but it was edited here: it stays unless it is named to be overwritten.' },
    EDITED: { description: 'It was edited here and stays as it is.' },
    SAME: { description: 'Nothing changes.' },
  },
});

@ObjectType({ description: 'A row and what becomes of it.', simpleResolvers: true })
export class PlaybookRow {
  @Field(() => String, { description: 'Its code within the kind.' })
  code!: string;

  @Field(() => String, { description: "Its name, in the viewer's language." })
  name!: string;

  @Field(() => PlaybookRowFateEnum, { description: 'What becomes of it.' })
  fate!: RowFate;

  @Field(() => [String], { description: 'In which of its parts the playbook says something else.' })
  fields!: readonly string[];
}

@ObjectType({ description: 'What would become of the rows of one kind.', simpleResolvers: true })
export class PlaybookKindDifference {
  @Field(() => String, { description: 'The kind: `department`, `role`, `state` …' })
  kind!: string;

  @Field(() => [PlaybookRow], { description: 'The rows that do not simply stay as they are.' })
  rows!: readonly PlaybookRow[];

  @Field(() => Int, { description: 'How many stay as they are.' })
  sameCount!: number;
}

@ObjectType({ description: 'What bringing a playbook in would do now.', simpleResolvers: true })
export class PlaybookDifference {
  @Field(() => String, { description: 'Stands for exactly this difference; send it back to have it applied.' })
  digest!: string;

  @Field(() => [PlaybookKindDifference], { description: 'Kind by kind.' })
  kinds!: readonly PlaybookKindDifference[];
}
