import { textIn } from '@shouwen/shared';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Ctx } from '../../platform/context.js';
import { Ability, toAbility } from '../../platform/graphql/ability.type.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { TextInLanguages, textInLanguages } from '../../platform/graphql/local-text.type.js';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.js';
import { upperEnum } from '../../platform/graphql/upper-enum.js';
import { type CustomerKind, CustomerKindEnum } from '../customers/index.js';
import { Person } from '../people/index.js';
import { FILE_POINT_SUBJECTS, type FilePointRow, type FilePointSubject, mayManagePoints } from './file-point.rules.js';

export const FilePointSubjectEnum = upperEnum<FilePointSubject>(FILE_POINT_SUBJECTS);
registerEnumType(FilePointSubjectEnum, {
  name: 'FilePointSubject',
  description: 'What is looked for in a file of a customer.',
  valuesConfig: {
    PHONE: { description: 'A phone number.' },
    EMAIL: { description: 'An e-mail address.' },
    ADDRESS: { description: 'The postal address.' },
    NOTE: { description: 'The note.' },
    TIER: { description: 'The tier.' },
    SOURCE: { description: 'Where they came from.' },
    OWNER: { description: 'Somebody who looks after them.' },
    CONTACT_PREFERENCE: { description: 'How they wish to be contacted.' },
    WORDING_NOTE: { description: 'What matters for how one speaks with them.' },
    PAYMENT_STATE: { description: 'How far they have paid.' },
    CONTACT: { description: 'Somebody who speaks for them.' },
    TAG: { description: 'A tag.' },
    PRODUCT: { description: 'Something they own.' },
    CONSENT: { description: 'That they agreed to be contacted, for any purpose.' },
    ATTACHMENT: { description: 'An attached file.' },
    FIELD: { description: 'A field of the organisation’s own.' },
    RECORD: { description: 'A record of a kind, not a void one.' },
  },
});

@ObjectType({ description: 'What the viewer may do to a point.', simpleResolvers: true })
export class FilePointAbilities {
  @Field(() => Ability, { description: 'Change it, put it out of use.' })
  update!: Ability;
}

@ObjectType({ description: 'Something that a complete file of a customer holds.', simpleResolvers: true })
export class FilePoint {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Counts changes; sent back with the next.' })
  version!: number;

  @Field(() => String, { description: 'Stable word.' })
  code!: string;

  @Field(() => String, { description: "Name in the viewer's language." })
  name!: string;

  @Field(() => TextInLanguages, { description: 'Its name in each language.' })
  names!: TextInLanguages;

  @Field(() => FilePointSubjectEnum, { description: 'What is looked for.' })
  subject!: FilePointSubject;

  @Field(() => String, { nullable: true, description: 'Of a field of customers or a kind of records: its word.' })
  ofCode!: string | null;

  @Field(() => CustomerKindEnum, { nullable: true, description: 'Of which customers; null: of all.' })
  customerKind!: CustomerKind | null;

  @Field(() => Int, { description: 'How much it counts beside the others.' })
  weight!: number;

  @Field(() => Boolean, { description: 'No longer looked for.' })
  isArchived!: boolean;

  @Field(() => FilePointAbilities, { description: 'What the viewer may do to it.' })
  viewerCan!: FilePointAbilities;
}

export const { Connection: FilePointConnection, Edge: FilePointEdge } = connectionOf(FilePoint);

/** A point as GraphQL shows it. */
export function pointView(ctx: Pick<Ctx, 'actor' | 'language'>, { sortOrder: _, ...point }: FilePointRow): FilePoint {
  const { names } = point;
  const update = toAbility(ctx, mayManagePoints(ctx.actor));
  return { ...point, name: textIn(names, ctx.language), names: textInLanguages(names), viewerCan: { update } };
}

@ObjectType({ description: 'That somebody looked over the file of a customer.', simpleResolvers: true })
export class FileReview {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => LocalDate, { description: 'On which day.' })
  reviewedOn!: string;

  @Field(() => Int, { description: 'How complete the file was then, in hundredths.' })
  score!: number;

  @Field(() => String, { nullable: true, description: 'What they wrote about it.' })
  note!: string | null;

  @Field(() => Person, { nullable: true, description: 'Who did.' })
  reviewedBy!: Person | null;

  @Field(() => DateTime, { description: 'When it was put on file.' })
  recordedAt!: string;
}

@ObjectType({ description: 'How the file of a customer is kept.', simpleResolvers: true })
export class CustomerUpkeep {
  @Field(() => Int, { description: 'How complete it is now, in hundredths of what the organisation asks for.' })
  score!: number;

  @Field(() => [FilePoint], { description: 'What is missing, the weightiest first; of fields only those that the viewer’s roles show.' })
  missing!: readonly FilePoint[];

  @Field(() => LocalDate, { nullable: true, description: 'By when somebody looks it over again; null: nobody asked for it.' })
  reviewDueOn!: string | null;

  @Field(() => Boolean, { description: 'Somebody should have looked it over by now.' })
  isOverdue!: boolean;

  @Field(() => FileReview, { nullable: true, description: 'When it was looked over last.' })
  lastReview!: FileReview | null;
}
