import { accessInputs } from './access-inputs.js';
import { calendarInputs } from './calendar-inputs.js';
import { type ClerkWorld, registered } from './clerk-world.js';
import { consentOf, TERMS } from './consent-inputs.js';
import { customerInputs } from './customer-inputs.js';
import { definitionInputs } from './definition-inputs.js';
import { departmentInputs } from './department-inputs.js';
import { documentInputs } from './document-inputs.js';
import { macroInputs } from './macro-inputs.js';
import { noticeInputs } from './notice-inputs.js';
import { peopleInputs } from './people-inputs.js';
import { promiseInputs } from './promise-inputs.js';
import { readyRoles } from './ready-roles.js';
import { replyInputs } from './reply-inputs.js';
import { at } from './ticket-desk.js';
import { ticketInputs } from './ticket-inputs.js';
import { uploadFile } from './upload-file.js';
import { verbInputs } from './verb-inputs.js';
import { viewInputs } from './view-inputs.js';
import { workflowInputs } from './workflow-inputs.js';

/** For each mutation an input with which it goes through when the clerk sends it. */
export function readyInputs(world: () => ClerkWorld): Readonly<Record<string, () => Promise<object>>> {
  return {
    ...accessInputs(world),
    ...noticeInputs(world),
    ...ticketInputs(world),
    ...departmentInputs(() => ({
      app: world().app,
      clerk: world().clerk,
      departmentId: world().own.department,
      personId: world().own.person,
    })),
    ...calendarInputs(() => ({ holder: world().clerk, departmentId: world().own.department })),
    dailyCheckTick: async () => ({ checkId: (await world().clerk.run('{ dailyChecks { id } }')).data.dailyChecks[0].id, isDone: true }),
    consentRecord: async () => ({ customerId: world().own.customer, ...TERMS }),
    consentWithdraw: async () => ({ consentId: await consentOf(world().own.customer, world().clerk), reason: '客户来函' }),
    disclosureRecord: async () => ({ consentId: world().own.consent, what: '姓名与电话' }),
    ...replyInputs(() => ({ holder: world().clerk, departmentId: world().own.department })),
    ...macroInputs(() => ({ holder: world().clerk, departmentId: world().own.department, personId: world().own.person })),
    ...viewInputs(() => ({ holder: world().clerk, departmentId: world().own.department })),
    ...peopleInputs(() => ({ caller: world().clerk, given: world().app.given })),
    ...definitionInputs(() => ({
      ...{ desk: world().desk, caller: world().clerk, own: world().own },
      elsewhere: () => world().app.given.departmentId('remote'),
      ticket: async () => at(await registered(world())),
    })),
    ...promiseInputs(() => ({ clerk: world().clerk, registered: () => registered(world()) })),
    ...verbInputs(() => ({ ...world(), registered: (wish?: object) => registered(world(), wish) })),
    ...workflowInputs(() => ({ app: world().app, caller: world().clerk, departmentId: world().own.department })),
    ...documentInputs(() => ({
      app: world().app,
      caller: world().clerk,
      departmentId: world().own.department,
      roleId: world().clerkRoleId,
    })),
    ...customerInputs(() => ({
      ...{ caller: world().clerk, clerkRoleId: world().clerkRoleId, settle: () => world().app.settle() },
      upload: async () => (await uploadFile(world().app, world().clerk, { name: 'a.png', door: 'customers' })).id,
    })),
    ...readyRoles(() => ({
      app: world().app,
      clerk: world().clerk,
      clerkRoleId: world().clerkRoleId,
      personId: world().own.person,
      departmentId: world().own.department,
    })),
  };
}
