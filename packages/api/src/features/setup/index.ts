import type { Feature } from '../../platform/feature.js';
import { demoRemovalJob } from './demo-removal.job.js';
import { DemoRemoveResolver } from './demo-remove/demo-remove.graphql.js';
import { SetupResolver } from './setup.resolver.js';
import { isSetupDismissed } from './setup.settings.js';
import { SetupChecklistDismissResolver } from './setup-checklist-dismiss/setup-checklist-dismiss.graphql.js';

export const setup: Feature = {
  name: 'setup',
  level: 7,
  entities: [],
  resolvers: [SetupResolver, SetupChecklistDismissResolver, DemoRemoveResolver],
  jobs: [demoRemovalJob],
  settings: [isSetupDismissed],
};
