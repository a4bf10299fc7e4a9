import { type Ability, useToast } from '@shouwen/admin-kit';
import type { TicketVerbBar_TicketFragment } from '../gql/graphql.js';
import { useTicketAccept } from '../ticket-accept/useTicketAccept.js';
import { useTicketDialog } from '../ticket-dialogs/useTicketDialog.js';
import { readDialog, type Verb } from './verbs.rules.js';

/** Starts a verb from a button, a menu or a key. Accepting asks nothing and happens at once; the others open their dialog. */
export function useVerbs(ticket: TicketVerbBar_TicketFragment) {
  const toast = useToast();
  const dialog = useTicketDialog();
  const { accept, running } = useTicketAccept();

  const abilityOf = (verb: Verb): Ability => ticket.viewerCan[verb];
  const start = (name: string): void => {
    const asked = readDialog(name);
    if (name === 'accept') void accept(ticket);
    else if (asked !== null) dialog.open(asked);
  };
  const run = (name: string): void => {
    const ability = abilityIn(ticket, name);
    if (ability.allowed) start(name);
    // A key has no tooltip to show the reason in.
    else if (ability.reason != null) toast.failed(ability.reason);
  };
  return { run, abilityOf, isAccepting: running };
}

function abilityIn({ viewerCan, availableTransitions }: TicketVerbBar_TicketFragment, name: string): Ability {
  const transition = availableTransitions.find(({ code }) => `transition.${code}` === name);
  if (transition !== undefined) return transition.ability;
  const abilities: Readonly<Record<string, unknown>> = viewerCan;
  return isAbility(abilities[name]) ? abilities[name] : { allowed: false };
}

function isAbility(value: unknown): value is Ability {
  return typeof value === 'object' && value !== null && 'allowed' in value;
}
