import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Ability } from '../../../platform/graphql/ability.type.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import { Person } from '../../people/index.js';

@ObjectType({ description: 'A file of a ticket: a photo, a recording, a document.', simpleResolvers: true })
export class TicketFile {
  @Field(() => ID, { description: 'Id of the file.' })
  id!: string;

  @Field(() => ID, { nullable: true, description: 'The note or message it came with; null: it came with the registration.' })
  messageId!: string | null;

  @Field(() => String, { description: 'What its sender called it.' })
  name!: string;

  @Field(() => String, { description: 'What it is, by its own first bytes: image/jpeg, application/pdf …' })
  mediaType!: string;

  @Field(() => Int, { description: 'Bytes.' })
  size!: number;

  @Field(() => String, { nullable: true, description: 'Where whoever may see the ticket gets it; null once it was removed.' })
  url!: string | null;

  @Field(() => String, { nullable: true, description: 'Where a small picture of it is, for a picture; null for anything else.' })
  thumbnailUrl!: string | null;

  @Field(() => Boolean, { description: 'A browser may show it in place.' })
  isShown!: boolean;

  @Field(() => Person, { nullable: true, description: 'Who added it.' })
  uploader!: Person | null;

  @Field(() => DateTime, { description: 'When it was added.' })
  uploadedAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was removed; then only its name is left.' })
  removedAt!: string | null;

  @Field(() => Ability, { description: 'Whether the viewer may remove it, and if not, why.' })
  removal!: Ability;
}
