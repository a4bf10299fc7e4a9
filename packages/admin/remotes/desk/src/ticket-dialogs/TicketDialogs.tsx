import { useQuery } from '@apollo/client/react';
import type { ComponentType } from 'react';
import { TicketPageDocument } from '../gql/graphql.js';
import { PromiseMakeDialog } from '../promises/PromiseMakeDialog.js';
import type { DialogName } from '../ticket-actions/verbs.rules.js';
import { TicketAssignDialog } from '../ticket-assign/TicketAssignDialog.js';
import { TicketCloseDialog } from '../ticket-close/TicketCloseDialog.js';
import { TicketConfirmDialog } from '../ticket-confirm/TicketConfirmDialog.js';
import { TicketContactLogDialog } from '../ticket-contact-log/TicketContactLogDialog.js';
import { TicketEditDialog } from '../ticket-edit/TicketEditDialog.js';
import { TicketFillDialog } from '../ticket-fill/TicketFillDialog.js';
import { TicketLinkDialog } from '../ticket-link/TicketLinkDialog.js';
import { TicketMacroDialog } from '../ticket-macro/TicketMacroDialog.js';
import { TicketMergeDialog } from '../ticket-merge/TicketMergeDialog.js';
import { TicketReopenDialog } from '../ticket-reopen/TicketReopenDialog.js';
import { TicketResolveDialog } from '../ticket-resolve/TicketResolveDialog.js';
import { TicketReturnDialog } from '../ticket-return/TicketReturnDialog.js';
import { TicketReviewDialog } from '../ticket-review/TicketReviewDialog.js';
import { TicketSplitDialog } from '../ticket-split/TicketSplitDialog.js';
import { TicketTagDialog } from '../ticket-tag/TicketTagDialog.js';
import { TicketTransferDialog } from '../ticket-transfer/TicketTransferDialog.js';
import { TicketTransitionDialog } from '../ticket-transition/TicketTransitionDialog.js';
import { TicketUnmergeDialog } from '../ticket-unmerge/TicketUnmergeDialog.js';
import { TicketVoidDialog } from '../ticket-void/TicketVoidDialog.js';
import { type DialogTicketRef, useDialogTicket, type VerbDialogProps } from './useDialogTicket.js';
import { useTicketDialog } from './useTicketDialog.js';

const DIALOGS: Readonly<Record<string, ComponentType<VerbDialogProps>>> = {
  transfer: TicketTransferDialog,
  return: TicketReturnDialog,
  resolve: TicketResolveDialog,
  confirm: TicketConfirmDialog,
  review: TicketReviewDialog,
  close: TicketCloseDialog,
  reopen: TicketReopenDialog,
  assign: TicketAssignDialog,
  edit: TicketEditDialog,
  fill: TicketFillDialog,
  void: TicketVoidDialog,
  contact: TicketContactLogDialog,
  promise: PromiseMakeDialog,
  tag: TicketTagDialog,
  link: TicketLinkDialog,
  split: TicketSplitDialog,
  merge: TicketMergeDialog,
  unmerge: TicketUnmergeDialog,
  macro: TicketMacroDialog,
};

/** The dialog the address asks for, over the list or the page. */
export function TicketDialogs({ ticketId }: { readonly ticketId: string }) {
  const { dialog, close } = useTicketDialog();
  return dialog === null ? null : <Asked key={`${ticketId} ${dialog}`} ticketId={ticketId} dialog={dialog} onClose={close} />;
}

function Asked({ ticketId, dialog, onClose }: { readonly ticketId: string; readonly dialog: DialogName; onClose(): void }) {
  const { data } = useQuery(TicketPageDocument, { variables: { id: ticketId } });
  return data?.ticket == null ? null : <Open ticket={data.ticket} dialog={dialog} onClose={onClose} />;
}

function Open({ ticket, dialog, onClose }: { readonly ticket: DialogTicketRef; readonly dialog: DialogName; onClose(): void }) {
  const target = useDialogTicket(ticket);
  if (target === null) return null;
  if (dialog.startsWith('transition.'))
    return <TicketTransitionDialog target={target} code={dialog.slice('transition.'.length)} onClose={onClose} />;
  const Dialog = DIALOGS[dialog];
  return Dialog === undefined ? null : <Dialog target={target} onClose={onClose} />;
}
