import { textIn, WORD_COLORS, WORD_LIST_NAMES, type WordColor, type WordListName, wordList } from '@shouwen/shared';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { Ctx } from '../../platform/context.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { TextInLanguages, textInLanguages } from '../../platform/graphql/local-text.type.js';
import { upperEnum } from '../../platform/graphql/upper-enum.js';
import type { WordRow } from './word.rules.js';

export const WordListEnum = upperEnum<WordListName>(WORD_LIST_NAMES);
registerEnumType(WordListEnum, {
  name: 'WordList',
  description: 'A list of words that the organisation keeps.',
  valuesConfig: Object.fromEntries(WORD_LIST_NAMES.map((list) => [list.toUpperCase(), { description: `${wordList(list).names.en}.` }])),
});

export const WordColorEnum = upperEnum<WordColor>(WORD_COLORS);
registerEnumType(WordColorEnum, {
  name: 'WordColor',
  description: 'A colour of the theme that a word may be shown in.',
  valuesConfig: Object.fromEntries(WORD_COLORS.map((color) => [color.toUpperCase(), { description: `The ${color} of the theme.` }])),
});

@ObjectType({ description: 'A word of a list that the organisation keeps, such as a tag.', simpleResolvers: true })
export class Word {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => WordListEnum, { description: 'Of which list.' })
  list!: WordListName;

  @Field(() => String, { description: 'Stable word, unique in its list.' })
  code!: string;

  @Field(() => String, { description: "What it is called in the viewer's language." })
  name!: string;

  @Field(() => TextInLanguages, { description: 'What it is called in each language.' })
  names!: TextInLanguages;

  @Field(() => WordColorEnum, { nullable: true, description: 'The colour it is shown in.' })
  color!: WordColor | null;

  @Field(() => Boolean, { description: 'No longer offered; kept for what was said with it.' })
  isArchived!: boolean;
}

export const { Connection: WordConnection, Edge: WordEdge } = connectionOf(Word);

/** A word as GraphQL shows it. */
export function wordView({ language }: Pick<Ctx, 'language'>, { id, list, code, names, color, isArchived }: WordRow): Word {
  return { id, list, code, color, isArchived, name: textIn(names, language), names: textInLanguages(names) };
}
