import { type Ability, useToast } from '@shouwen/admin-kit';
import type { TicketVerbBar_TicketFragment } from '../gql/graphql.js';
import { useTicketAccept } from '../ticket-accept/useTicketAccept.js';
import { useTicketDialog } from '../ticket-dialogs/useTicketDialog.js';
import { readDialog, VERBS, type Verb } from './verbs.rules.js';

/** Starts a verb from a button, a menu or a key. Accepting asks nothing and happens at once; the others open their dialog. */
export function useVerbs(ticket: TicketVerbBar_TicketFragment) {
  const toast = useToast();
  const dialog = useTicketDialog();
  const { accept, running } = useTicketAccept();

  const abilityOf = (verb: Verb): Ability => ticket.viewerCan[abilityNameOf(verb)];
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

/** Giving it to a person is passing it on; writing down a contact or a promise is writing on it, and so is a macro, whose acts are judged each by itself. */
const JUDGED_AS = { assign: 'transfer', contact: 'noteAdd', promise: 'noteAdd', macro: 'noteAdd' } as const;

const isJudgedAs = (verb: Verb): verb is keyof typeof JUDGED_AS => verb in JUDGED_AS;

function abilityNameOf(verb: Verb): keyof Omit<TicketVerbBar_TicketFragment['viewerCan'], '__typename'> {
  return isJudgedAs(verb) ? JUDGED_AS[verb] : verb;
}

function abilityIn({ viewerCan, availableTransitions }: TicketVerbBar_TicketFragment, name: string): Ability {
  const transition = availableTransitions.find(({ code }) => `transition.${code}` === name);
  if (transition !== undefined) return transition.ability;
  const verb = VERBS.find((known) => known === name);
  return verb === undefined ? { allowed: false } : viewerCan[abilityNameOf(verb)];
}
