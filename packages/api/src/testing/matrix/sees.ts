import { required } from '../given.js';
import type { Sight } from './sight.js';
import type { Table } from './snapshot.js';

type Sees = (sight: Sight, id: string) => boolean;

const consents =
  (table: 'consent' | 'disclosure'): Sees =>
  (sight, id) => {
    const customerId = sight.row(table, id)?.customer_id;
    return sight.customer(customerId) && sight.customer(customerId, 'disclosure:read');
  };
const ofPerson =
  (table: Table): Sees =>
  (sight, id) =>
    sight.record(sight.row(table, id)?.person_id);
const ofCustomer =
  (table: Table): Sees =>
  (sight, id) =>
    sight.customer(sight.row(table, id)?.customer_id);
/** Only for whom it belongs to; a program sees them only where it was given the right. */
const mine =
  (table: Table, permission: string): Sees =>
  (sight, id) => {
    const { cut } = sight.viewer;
    return sight.isOwn(sight.row(table, id)?.person_id) && (!cut || cut.permissions.includes(permission));
  };
/** Prepared for oneself, a department with what is below it, or everybody. */
const shared =
  (table: Table, keeping: string): Sees =>
  (sight, id) => {
    const row = sight.row(table, id);
    if (row?.audience === 'department') return sight.worksIn(row.department_id) || sight.reaches(keeping, row.department_id);
    return row?.audience === 'everybody' || sight.isOwn(row?.owner_id);
  };

/** What of each type somebody may be shown on its own, by its id. */
export const SEES: Readonly<Record<string, Sees>> = {
  Ticket: (sight, id) => sight.ticket(id),
  TicketChange: (sight, id) => sight.ticket(id),
  TicketBulkResult: (sight, id) => sight.ticket(id),
  MacroApplyResult: (sight, id) => sight.ticket(id),
  CustomerTimelineEntry: (sight, id) => {
    const event = sight.row('event', id);
    return event?.subject_type === 'ticket' ? sight.ticket(event.subject_id) : sight.customer(event?.subject_id);
  },
  // Whoever sees a ticket sees by name who is at it, as with everybody who had it.
  TicketAttendee: () => true,
  WorkflowRunItem: (sight, id) => sight.ticket(id),
  HandOnRequest: (sight, id) => sight.ticket(sight.row('hand_on_request', id)?.ticket_id),
  ClockImpactExample: (sight, id) => sight.ticket(id),
  CustomerPromise: (sight, id) => sight.ticket(sight.row('customer_promise', id)?.ticket_id),
  TicketClock: (sight, id) => sight.ticket(sight.row('ticket_clock', id)?.ticket_id),
  Escalation: (sight, id) => {
    const row = sight.row('escalation', id);
    return sight.ticket(row?.ticket_id) || sight.isOwn(row?.person_id);
  },
  AutomationFiring: (sight, id) => sight.ticket(sight.row('automation_firing', id)?.ticket_id),
  AutomationReplayItem: (sight, id) => sight.ticket(id),
  AutomationRule: (sight) => sight.holds('automation:manage'),
  AutomationRuleVersion: (sight) => sight.holds('automation:manage'),
  Customer: (sight, id) => sight.customer(id),
  CustomerChannel: (sight, id) => sight.customer(sight.row('customer_channel', id)?.customer_id),
  // Which roles see one is the matter of tests of their own; nobody sees one without customers.
  CustomerField: (sight) => sight.holds('customer:read') || sight.holds('customer-field:manage'),
  // What words there are is no secret; who has one stands on the customer.
  Word: () => true,
  WordEntry: () => true,
  CustomerContact: (sight, id) => {
    const pair = sight.row('customer_contact', id);
    return sight.customer(pair?.customer_id) && sight.customer(pair?.contact_id);
  },
  // Whoever sees a ticket sees what it is about; the world of the matrix has no ticket about one of another customer.
  CustomerProduct: (sight, id) =>
    sight.customer(sight.row('customer_product', id)?.customer_id) ||
    [...sight.rows('ticket').values()].some(
      (one) => one.customer_id === sight.row('customer_product', id)?.customer_id && sight.ticket(one.id),
    ),
  ContactConsent: ofCustomer('contact_consent'),
  PointsEntry: ofCustomer('points_entry'),
  LoyaltyCard: ofCustomer('loyalty_card'),
  CustomerRecord: ofCustomer('customer_record'),
  // What kinds there are is no secret of those who read customers.
  FilePoint: (sight) => sight.holds('customer:read') || sight.holds('customer-field:manage'),
  FileReview: ofCustomer('file_review'),
  RecordKind: (sight) => sight.holds('customer:read') || sight.holds('customer-field:manage'),
  // It goes by the id of its customer.
  Loyalty: (sight, id) => sight.customer(id),
  // The world of the matrix has no role with a masked note that reads customers.
  CustomerFile: (sight, id) => sight.customer(sight.row('customer_file', id)?.customer_id),
  CustomerMerge: (sight, id) => sight.customer(sight.row('customer_merge', id)?.kept_id),
  CustomerTwin: (sight, id) => {
    const pair = sight.row('customer_twin', id);
    return [pair?.one_id, pair?.other_id].every((one) => sight.customer(one) && sight.customer(one, 'customer:merge'));
  },
  Person: (sight, id) => sight.record(id),
  Department: (sight, id) => sight.department(id),
  DepartmentPlan: (sight, id) => sight.plan(sight.row('department_plan', id)?.department_id),
  PlanGoal: (sight, id) => sight.plan(sight.row('department_plan', sight.row('plan_goal', id)?.plan_id)?.department_id),
  DepartmentDifference: (sight, id) => sight.department(id.split(':')[0]),
  RoutingSeat: (sight, id) => sight.person(id),
  PersonRecord: (sight, id) => sight.record(id),
  Membership: ofPerson('membership'),
  PersonCertificate: ofPerson('person_certificate'),
  Workflow: (sight) => sight.holds('workflow:manage'),
  WorkflowVersion: (sight) => sight.holds('workflow:manage'),
  Role: (sight) => sight.holds('role:read'),
  IdentityProviderSetup: (sight) => sight.holds('identity-provider:manage'),
  SettingDecision: (sight) => sight.holds('setting:read'),
  // One's own are told by the explanation of one's rights as well.
  RoleAssignment: (sight, id) => {
    const personId = sight.row('role_assignment', id)?.person_id;
    return (sight.holds('role:read') || sight.isMe(personId)) && sight.record(personId);
  },
  RoleEffect: (sight, id) => sight.person(id),
  CompanyDocument: (sight, id) => sight.document(id),
  // A program is told nothing, nor whoever looks through somebody's eyes.
  Notification: (sight, id) => !sight.viewer.cut && sight.isOwn(sight.row('notification', id)?.person_id),
  TicketFile: (sight, id) => sight.ticket(sight.row('ticket_file', id)?.ticket_id),
  /** What was handed in and no command has named yet: for its sender alone. */
  StoredFile: (sight, id) => {
    const file = sight.row('stored_file', id);
    return !file?.is_kept && sight.isMe(file?.person_id);
  },
  TimelineEntry: (sight, id) => sight.ticket(sight.row('event', id)?.subject_id),
  DepartmentHistoryEntry: (sight, id) => {
    const event = sight.row('event', id);
    return event?.subject_type === 'department_plan' ? sight.plan(event.department_id) : sight.department(event?.subject_id);
  },
  AuditEvent: (sight, id) => {
    const entry = sight.row('audit_entry', id);
    return sight.reaches('audit:read', entry?.department_id, sight.ownOnly(entry?.actor_id));
  },
  AccessLogEntry: (sight, id) => {
    const look = sight.row('access_log', id);
    return sight.reaches('access-log:read', look?.department_id, sight.ownOnly(look?.person_id));
  },
  SignIn: (sight, id) => {
    const personId = sight.row('sign_in', id)?.person_id;
    const person = sight.row('person', personId);
    return sight.isOwn(personId) || sight.reaches('sign-in:read', person?.department_id);
  },
  Consent: consents('consent'),
  Disclosure: consents('disclosure'),
  Session: mine('session', 'session:revoke'),
  ApiToken: mine('api_token', 'api-token:manage'),
  AuditFilter: mine('audit_filter', 'audit:read'),
  QuickReply: shared('quick_reply', 'reply:manage'),
  Macro: shared('macro', 'reply:manage'),
  SavedView: shared('saved_view', 'view:manage'),
  ProviderLink: mine('oidc_identity', 'session:revoke'),
};

export function maySee(sight: Sight, { type, id }: { readonly type: string; readonly id: string }): boolean {
  return required(SEES[type], `word in the oracle about the type ${type}`)(sight, id);
}
