import type { Feature } from '../../platform/feature.js';
import { AppliedPlaybookEntity } from './applied-playbook.entity.js';

export { fillIn } from './like-entries.js';
export { playbookApply } from './playbook-apply/playbook-apply.command.js';
export { CODE_SCHEMA, LOCAL_TEXT_SCHEMA, PlaybookProblem } from './playbook-schema.js';

export const playbooks: Feature = { name: 'playbooks', level: 0, entities: [AppliedPlaybookEntity], resolvers: [] };
