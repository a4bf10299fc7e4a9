import type { Feature } from '../../platform/feature.js';
import { AutomationFiringEntity, AutomationRuleEntity, AutomationRuleVersionEntity, AutomationWaitEntity } from './automation.entity.js';
import { automationEraser } from './automation.eraser.js';
import { automationSweep } from './automation.jobs.js';
import { automationSection } from './automation.playbook.js';
import { AutomatedTimelineResolver, AutomationResolver } from './automation.resolver.js';
import { automationSettings } from './automation.settings.js';
import { fireDaily } from './daily/daily.job.js';
import { followEvents } from './firing/follow-events.js';
import { AutomationPhaseSetResolver } from './phase-set/phase-set.graphql.js';
import { AutomationReplayResolver } from './replay/replay.graphql.js';
import { AutomationReplayEntity, AutomationReplayItemEntity } from './replay-run/replay.entity.js';
import { replayJob } from './replay-run/replay.job.js';
import { AutomationRuleMoveResolver } from './rule-move/rule-move.graphql.js';
import { AutomationRuleSetResolver } from './rule-set/rule-set.graphql.js';
import { beginWaits, fireWaits } from './waiting/waits.jobs.js';

export const automation: Feature = {
  name: 'automation',
  level: 6,
  entities: [
    AutomationRuleEntity,
    AutomationRuleVersionEntity,
    AutomationFiringEntity,
    AutomationWaitEntity,
    AutomationReplayEntity,
    AutomationReplayItemEntity,
  ],
  resolvers: [
    AutomationResolver,
    AutomatedTimelineResolver,
    AutomationRuleSetResolver,
    AutomationRuleMoveResolver,
    AutomationPhaseSetResolver,
    AutomationReplayResolver,
  ],
  subscribers: [followEvents],
  jobs: [fireWaits, beginWaits, fireDaily, replayJob, automationSweep],
  settings: automationSettings,
  erasers: [automationEraser],
  playbook: [automationSection],
};
