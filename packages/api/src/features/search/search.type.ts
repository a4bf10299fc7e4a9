import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { SearchHit } from './search.queries.js';

export const SearchResultKindEnum = {
  TICKET: 'ticket',
  CUSTOMER: 'customer',
  PERSON: 'person',
  DEPARTMENT: 'department',
  DOCUMENT: 'document',
  QUICK_REPLY: 'quick_reply',
  ROLE: 'role',
} as const satisfies Readonly<Record<string, SearchHit['kind']>>;
registerEnumType(SearchResultKindEnum, {
  name: 'SearchResultKind',
  description: 'What was found.',
  valuesConfig: {
    TICKET: { description: 'A ticket.' },
    CUSTOMER: { description: 'A customer.' },
    PERSON: { description: 'Somebody of the staff.' },
    DEPARTMENT: { description: 'A department.' },
    DOCUMENT: { description: 'A document of the organisation.' },
    QUICK_REPLY: { description: 'Prepared wording.' },
    ROLE: { description: 'A role.' },
  },
});

@ObjectType({ description: 'One hit of a search, ready to be shown as a line.', simpleResolvers: true })
export class SearchResult {
  @Field(() => SearchResultKindEnum, { description: 'What it is.' })
  kind!: SearchHit['kind'];

  @Field(() => ID, { description: 'Global id of what was found.' })
  id!: string;

  @Field(() => String, { description: 'What to show first: number and subject, or the name.' })
  title!: string;

  @Field(() => String, { description: 'What tells it from others of the name; phone numbers masked.' })
  subtitle!: string;
}

@ObjectType({ description: 'How a query that is being typed may go on.', simpleResolvers: true })
export class SearchCompletion {
  @Field(() => String, { description: 'The whole query after it is chosen.' })
  query!: string;

  @Field(() => String, { description: 'What to show, such as `state:solved`.' })
  label!: string;

  @Field(() => String, { description: 'What it asks for; empty where the label says it.' })
  detail!: string;
}
