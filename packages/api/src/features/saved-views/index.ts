import type { Feature } from '../../platform/feature.js';
import { SavedViewEntity, SavedViewPinEntity } from './saved-view.entity.js';
import { SavedViewResolver } from './saved-view.resolver.js';
import { SavedViewArrangeResolver } from './saved-view-arrange/saved-view-arrange.graphql.js';
import { SavedViewRemoveResolver } from './saved-view-remove/saved-view-remove.graphql.js';
import { SavedViewSaveResolver } from './saved-view-save/saved-view-save.graphql.js';
import { savedViewsEraser } from './saved-views.eraser.js';

export { savedViewArrange } from './saved-view-arrange/saved-view-arrange.command.js';
export { type SavedViewSaveRequest, savedViewSave } from './saved-view-save/saved-view-save.command.js';

export const savedViews: Feature = {
  name: 'saved-views',
  level: 4,
  entities: [SavedViewEntity, SavedViewPinEntity],
  resolvers: [SavedViewResolver, SavedViewSaveResolver, SavedViewRemoveResolver, SavedViewArrangeResolver],
  erasers: [savedViewsEraser],
};
