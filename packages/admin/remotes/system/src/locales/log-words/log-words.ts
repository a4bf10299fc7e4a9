import type { EventType } from '@shouwen/shared';

/** `ticket.created` as a key of the catalogues: `ticket_created`. */
type KeyOf<T extends string> = T extends `${infer Noun}.${infer Past}` ? `${Noun}_${Past}` : T;

/** Kinds of objects that events are about, in the order in which they are offered. */
export const SUBJECTS = [
  'ticket',
  'customer',
  'person',
  'department',
  'department_kind',
  'department_plan',
  'calendar',
  'department_calendar',
  'statutory_year',
  'service_timer',
  'service_policy',
  'clock_run',
  'escalation',
  'routing_queue',
  'routing_workload',
  'routing_agent',
  'automation_rule',
  'position',
  'role',
  'role_assignment',
  'session',
  'view_as',
  'credential',
  'second_factor',
  'provider_link',
  'identity_provider',
  'mail_server',
  'mail_retry',
  'notification_default',
  'api_token',
  'presence',
  'import',
  'export',
  'consent',
  'disclosure',
  'customer_reveal',
  'form',
  'customer_field',
  'word',
  'ticket_type',
  'category_scheme',
  'category',
  'person_reveal',
  'audit',
  'audit_filter',
  'access_log',
  'event',
  'settings',
  'staff_term',
  'daily_check',
  'daily_tick',
  'document',
  'kpi',
  'playbook',
  'installation',
  'quick_reply',
  'macro',
  'saved_view',
  'workflow',
  'announcement',
  'maintenance',
  'dead_letter',
] as const;

/** Words of the log. An event type that has none does not compile. */
export interface LogWords {
  readonly types: Readonly<Record<KeyOf<EventType>, string>>;
  readonly subjects: Readonly<Record<(typeof SUBJECTS)[number], string>>;
  readonly fields: Readonly<Record<string, string>>;
}
