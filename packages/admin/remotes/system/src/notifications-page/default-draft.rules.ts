import type { NotificationDefaults_OneFragment as Default, MailWay, NotificationKind } from '../gql/graphql.js';

/** Told in the panel, not told there, or as what stands above decides. */
export type Panel = 'above' | 'told' | 'untold';

export interface DefaultDraft {
  readonly targetKind: 'department' | 'role';
  readonly departmentId?: string;
  readonly roleId?: string;
  readonly ways: Readonly<Partial<Record<NotificationKind, { readonly panel?: Panel; readonly mail?: MailWay }>>>;
}

export function draftOf(one: Default | undefined): DefaultDraft {
  const decided = one?.ways ?? [];
  const ways = Object.fromEntries(decided.map(({ kind, isListed, mail }) => [kind, { panel: isListed ? 'told' : 'untold', mail }]));
  const target = { departmentId: one?.departmentId ?? undefined, roleId: one?.roleId ?? undefined };
  return { ways, targetKind: one?.roleId == null ? 'department' : 'role', ...target };
}

/** Only what is decided is sent: the rest stays as what stands above decides. */
export function inputOf({ targetKind, departmentId, roleId, ways }: DefaultDraft, version: number) {
  const decided = Object.entries(ways).flatMap(([kind, way]) =>
    way?.panel === undefined || way.panel === 'above'
      ? []
      : [{ kind: kind as NotificationKind, isListed: way.panel === 'told', mail: way.mail ?? ('NEVER' as const) }],
  );
  const target = targetKind === 'role' ? { roleId: roleId ?? null } : { departmentId: departmentId ?? null };
  return { ...target, version, ways: decided };
}
