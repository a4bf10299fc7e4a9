import type { Feature } from '../../platform/feature.js';
import { TagCreateResolver } from './tag-create/tag-create.graphql.js';
import { WordEntity } from './word.entity.js';
import { WordResolver } from './word.resolver.js';
import { WordMoveResolver } from './word-move/word-move.graphql.js';
import { WordSetResolver } from './word-set/word-set.graphql.js';
import { wordsSection } from './words.playbook.js';

export { wordBook, wordOf } from './word.queries.js';
export type { WordRow } from './word.rules.js';
export { Word, wordView } from './word.type.js';
export { wordsOn } from './words-on.js';

export const words: Feature = {
  name: 'words',
  level: 1,
  entities: [WordEntity],
  resolvers: [WordResolver, WordSetResolver, WordMoveResolver, TagCreateResolver],
  playbook: [wordsSection],
};
