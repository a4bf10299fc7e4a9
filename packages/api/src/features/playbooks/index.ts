import type { Feature } from '../../platform/feature.js';
import { AppliedPlaybookEntity } from './applied-playbook.entity.js';
import { PlaybookResolver } from './playbook.resolver.js';
import { PlaybookApplyResolver } from './playbook-apply/playbook-apply.graphql.js';
import { PlaybookRowEntity } from './playbook-row.entity.js';

export { appliedPlaybooks, listPlaybooks, type PlaybookView } from './applied-playbooks.queries.js';
export { keepPlaybook } from './keep-playbook.js';
export { fillIn, mergedByCode } from './like-entries.js';
export { Playbook } from './playbook.type.js';
export { playbookApply } from './playbook-apply/playbook-apply.command.js';
export {
  CODE_SCHEMA,
  CONDITION_SCHEMA,
  LOCAL_TEXT_SCHEMA,
  PlaybookProblem,
  type WrittenCondition,
  writtenCondition,
} from './playbook-schema.js';

export const playbooks: Feature = {
  name: 'playbooks',
  level: 0,
  entities: [AppliedPlaybookEntity, PlaybookRowEntity],
  resolvers: [PlaybookResolver, PlaybookApplyResolver],
};
