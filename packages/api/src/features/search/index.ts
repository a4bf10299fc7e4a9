import type { Feature } from '../../platform/feature.js';
import { onChanged, onPlaybookApplied } from './on-changed.js';
import { searchErasers } from './search.erasers.js';
import { textIndex } from './search.queries.js';
import { SearchResolver } from './search.resolver.js';
import { searchRebuildJob } from './search-rebuild.js';

export { rebuildSearch } from './search-rebuild.js';

export const search: Feature = {
  name: 'search',
  erasers: searchErasers,
  level: 5,
  entities: [],
  resolvers: [SearchResolver],
  subscribers: [onChanged, onPlaybookApplied],
  jobs: [searchRebuildJob],
  textIndex,
};
