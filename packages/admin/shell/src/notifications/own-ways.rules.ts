import type { MailWay, NotificationKind } from '../gql/graphql.js';

interface Way {
  readonly isListed: boolean;
  readonly mail: MailWay;
}

interface KnownRule extends Way {
  readonly kind: NotificationKind;
  readonly source: string;
  readonly isListedByDefault: boolean;
  readonly mailByDefault: MailWay;
}

/** What somebody chooses for themselves: what differs from the default, and what was theirs before and was not given up. */
export function ownWays(
  rules: readonly KnownRule[],
  chosen: Readonly<Partial<Record<NotificationKind, Way>>>,
  left: ReadonlySet<NotificationKind>,
): (Way & { readonly kind: NotificationKind })[] {
  return rules.flatMap(({ kind, source, isListedByDefault, mailByDefault, ...before }) => {
    const { isListed, mail } = chosen[kind] ?? before;
    const differs = isListed !== isListedByDefault || mail !== mailByDefault;
    const isKept = source === 'OWN' && !left.has(kind);
    return differs || isKept ? [{ kind, isListed, mail }] : [];
  });
}
