import type { Feature } from '../../platform/feature.js';
import { certificateRule } from './certificates.settings.js';
import { customerTicketsEraser } from './customer-tickets.eraser.js';
import { ticketHistory } from './customer-tickets.history.js';
import { CustomerTicketsResolver } from './customer-tickets.resolver.js';
import { ticketsOfDepartment } from './department-tickets.js';
import { explainTicket } from './explain-ticket.js';
import { participantEraser } from './participant.eraser.js';
import { PersonCertificatesResolver } from './person-certificates.resolver.js';
import { RepeatedContactResolver } from './repeated-contact/repeated-contact.resolver.js';
import { repeatDays } from './repeated-contact/repeated-contact.settings.js';
import { TicketEntity } from './ticket.entity.js';
import { ticketNode } from './ticket.queries.js';
import { TicketResolver } from './ticket.resolver.js';
import { Ticket } from './ticket.type.js';
import { TicketAcceptResolver } from './ticket-accept/ticket-accept.graphql.js';
import { TicketActionSetResolver } from './ticket-action-set/ticket-action-set.graphql.js';
import { TicketAssignResolver } from './ticket-assign/ticket-assign.graphql.js';
import { TicketAttendResolver } from './ticket-attend/ticket-attend.graphql.js';
import { TicketBulkResolver } from './ticket-bulk/ticket-bulk.graphql.js';
import { TicketCloseResolver } from './ticket-close/ticket-close.graphql.js';
import { TicketClosingResolver } from './ticket-closing/ticket-closing.resolver.js';
import { promisesBeforeClosing } from './ticket-closing/ticket-closing.settings.js';
import { TicketConfirmResolver } from './ticket-confirm/ticket-confirm.graphql.js';
import { TicketContactLogResolver } from './ticket-contact-log/ticket-contact-log.graphql.js';
import {
  CustomerOpenTicketsResolver,
  DepartmentMoveTicketsResolver,
  DepartmentOpenTicketsResolver,
  PersonOpenTicketsResolver,
  TicketViewCountsResolver,
} from './ticket-counts.resolver.js';
import { TicketCreateResolver } from './ticket-create/ticket-create.graphql.js';
import { TicketDraftSaveResolver } from './ticket-draft-save/ticket-draft-save.graphql.js';
import { TicketDraftEntity } from './ticket-drafts/ticket-draft.entity.js';
import { TicketDraftsResolver } from './ticket-drafts/ticket-drafts.resolver.js';
import { dueSoonMinutes } from './ticket-due.settings.js';
import { TicketEditResolver } from './ticket-edit/ticket-edit.graphql.js';
import { ticketSource } from './ticket-export/ticket-export.command.js';
import { TicketExportResolver } from './ticket-export/ticket-export.graphql.js';
import { TicketFileRemoveResolver } from './ticket-file-remove/ticket-file-remove.graphql.js';
import { TicketFileEntity } from './ticket-files/ticket-file.entity.js';
import { ticketFilesEraser } from './ticket-files/ticket-files.eraser.js';
import { ticketFileRoutes } from './ticket-files/ticket-files.files.js';
import { TicketFilesResolver, TimelineFilesResolver } from './ticket-files/ticket-files.resolver.js';
import { fileGroups, fileMegabytes } from './ticket-files/ticket-files.settings.js';
import { TicketFillResolver } from './ticket-fill/ticket-fill.graphql.js';
import { onCustomerRanked, onFormsChanged, recheckGaps } from './ticket-forms/recheck-gaps.js';
import { TicketFieldEntity, TicketGapEntity } from './ticket-forms/ticket-field.entity.js';
import { TicketFormsResolver } from './ticket-forms/ticket-forms.resolver.js';
import { TicketLinkResolver } from './ticket-link/ticket-link.graphql.js';
import { TicketMarkEntity } from './ticket-marks/ticket-mark.entity.js';
import { TicketMarksResolver } from './ticket-marks/ticket-marks.resolver.js';
import { TicketMergeResolver } from './ticket-merge/ticket-merge.graphql.js';
import { TicketMessageEntity } from './ticket-message.entity.js';
import { TicketNoteAddResolver } from './ticket-note-add/ticket-note-add.graphql.js';
import { TicketMentionEntity } from './ticket-people/ticket-mention.entity.js';
import { ticketPeopleEraser } from './ticket-people/ticket-people.eraser.js';
import { TicketWatchersResolver } from './ticket-people/ticket-people.resolver.js';
import { TicketWatcherEntity } from './ticket-people/ticket-watcher.entity.js';
import { TicketRelationResolver, TicketRelationsResolver } from './ticket-relations/relations.resolver.js';
import { TicketLinkEntity } from './ticket-relations/ticket-link.entity.js';
import { TicketReopenResolver } from './ticket-reopen/ticket-reopen.graphql.js';
import { TicketResolveResolver } from './ticket-resolve/ticket-resolve.graphql.js';
import { TicketReturnResolver } from './ticket-return/ticket-return.graphql.js';
import { TicketReviewResolver } from './ticket-review/ticket-review.graphql.js';
import { TicketSplitResolver } from './ticket-split/ticket-split.graphql.js';
import { TicketStepResolver } from './ticket-step/ticket-step.resolver.js';
import { TicketSubscriptionResolver } from './ticket-subscriptions/ticket-subscriptions.graphql.js';
import { TicketTagResolver } from './ticket-tag/ticket-tag.graphql.js';
import { TicketTagEntity } from './ticket-tag.entity.js';
import { TicketTickResolver } from './ticket-tick/ticket-tick.graphql.js';
import { TicketTransferResolver } from './ticket-transfer/ticket-transfer.graphql.js';
import { TicketTransitionResolver } from './ticket-transition/ticket-transition.graphql.js';
import { TicketUnlinkResolver } from './ticket-unlink/ticket-unlink.graphql.js';
import { TicketUnmergeResolver } from './ticket-unmerge/ticket-unmerge.graphql.js';
import { TicketVoidResolver } from './ticket-void/ticket-void.graphql.js';
import { TicketWatchResolver } from './ticket-watch/ticket-watch.graphql.js';
import { ticketsInHand } from './tickets.holding.js';
import { TimelineResolver } from './timeline/timeline.resolver.js';
import { WorkflowDryRunResolver } from './workflow-dry-run/dry-run.resolver.js';
import { WorkflowMovePreviewResolver } from './workflow-move-preview/move-preview.resolver.js';
import { WorkflowReplayResolver } from './workflow-replay/workflow-replay.graphql.js';
import { WorkflowRunEntity, WorkflowRunItemEntity } from './workflow-runs/workflow-run.entity.js';
import { workflowRunJob } from './workflow-runs/workflow-run.job.js';
import { WorkflowRunsResolver } from './workflow-runs/workflow-run.resolver.js';
import { WorkflowTicketsMoveResolver } from './workflow-tickets-move/workflow-tickets-move.graphql.js';

export { TicketEntity } from './ticket.entity.js';
export { changedTicket, findVisibleTicket, isTicketVisible, ticketNode, ticketPages, ticketTable } from './ticket.queries.js';
export { Ticket, TicketChannelEnum, TicketConnection } from './ticket.type.js';
export { ticketAccept } from './ticket-accept/ticket-accept.command.js';
export { canAddNote } from './ticket-access.rules.js';
export { ticketActionSet } from './ticket-action-set/ticket-action-set.command.js';
export { ticketAssign } from './ticket-assign/ticket-assign.command.js';
export { eachTicket, type TicketSeenAt } from './ticket-bulk/each-ticket.js';
export { TicketSeenInput } from './ticket-bulk/ticket-bulk.graphql.js';
export { changeTicket, lockSeenTicket, type TicketSeen } from './ticket-change.command.js';
export type { TicketPlan } from './ticket-change.rules.js';
export { ticketClose } from './ticket-close/ticket-close.command.js';
export { factsAtEvent, factsOfTicket, factsOfTickets } from './ticket-conditions/condition-facts.queries.js';
export { visibleFacts } from './ticket-conditions/visible-facts.queries.js';
export { visibleTicketFacts } from './ticket-conditions/visible-ticket-facts.js';
export { ticketConfirm } from './ticket-confirm/ticket-confirm.command.js';
export { ticketContactLog } from './ticket-contact-log/ticket-contact-log.command.js';
export { ticketCreate } from './ticket-create/ticket-create.command.js';
export { ticketDraftSave } from './ticket-draft-save/ticket-draft-save.command.js';
export { NEXT_DUE } from './ticket-due.rules.js';
export { ticketEdit } from './ticket-edit/ticket-edit.command.js';
export { canEditTicket } from './ticket-edit/ticket-edit.rules.js';
export { type TicketEventPayload, ticketEventPayload } from './ticket-event.rules.js';
export { ticketFill } from './ticket-fill/ticket-fill.command.js';
export { ticketsAsked } from './ticket-filter.queries.js';
export type { TicketsAsked } from './ticket-filter.rules.js';
export { TicketFilter, TicketSortEnum } from './ticket-filter.type.js';
export { ticketLink } from './ticket-link/ticket-link.command.js';
export { ticketMerge } from './ticket-merge/ticket-merge.command.js';
export { ticketNoteAdd } from './ticket-note-add/ticket-note-add.command.js';
export type { TicketSort } from './ticket-order.rules.js';
export { addParticipants } from './ticket-participants.js';
export { watchersOf } from './ticket-people/ticket-people.queries.js';
export { PHASE } from './ticket-phase.rules.js';
export { ticketReopen } from './ticket-reopen/ticket-reopen.command.js';
export { ticketResolve } from './ticket-resolve/ticket-resolve.command.js';
export { ticketReturn } from './ticket-return/ticket-return.command.js';
export { ticketReview } from './ticket-review/ticket-review.command.js';
export { ticketRow } from './ticket-row.queries.js';
export { allOf, type Condition, ticketsReachedBy, ticketsVisibleTo } from './ticket-scope.queries.js';
export { settingOf } from './ticket-setting.js';
export { type TicketSight, ticketSight } from './ticket-sight.queries.js';
export { ticketSplit } from './ticket-split/ticket-split.command.js';
export { conditionText } from './ticket-step/condition-text.rules.js';
export { ticketTag } from './ticket-tag/ticket-tag.command.js';
export { ticketTransfer } from './ticket-transfer/ticket-transfer.command.js';
export { ticketTransition } from './ticket-transition/ticket-transition.command.js';
export { ticketVoid } from './ticket-void/ticket-void.command.js';
export { ticketWatch } from './ticket-watch/ticket-watch.command.js';
export {
  ContactDirectionEnum,
  ContactResultEnum,
  type NoteAudience,
  NoteAudienceEnum,
  TicketContact,
  TimelineEntry,
} from './timeline/timeline.type.js';
export { reasonsOf } from './workflow-runs/reasons.js';

export const tickets: Feature = {
  name: 'tickets',
  erasers: [participantEraser, ticketPeopleEraser, ticketFilesEraser, customerTicketsEraser],
  files: ticketFileRoutes,
  level: 3,
  entities: [
    TicketEntity,
    TicketMessageEntity,
    TicketFileEntity,
    TicketDraftEntity,
    TicketLinkEntity,
    TicketWatcherEntity,
    TicketMentionEntity,
    TicketTagEntity,
    TicketMarkEntity,
    TicketFieldEntity,
    TicketGapEntity,
    WorkflowRunEntity,
    WorkflowRunItemEntity,
  ],
  exports: [ticketSource],
  customerHistory: ticketHistory,
  resolvers: [
    TicketExportResolver,
    TicketResolver,
    TimelineResolver,
    TicketViewCountsResolver,
    CustomerTicketsResolver,
    CustomerOpenTicketsResolver,
    RepeatedContactResolver,
    DepartmentOpenTicketsResolver,
    DepartmentMoveTicketsResolver,
    PersonOpenTicketsResolver,
    PersonCertificatesResolver,
    TicketCreateResolver,
    TicketAcceptResolver,
    TicketTransferResolver,
    TicketReturnResolver,
    TicketNoteAddResolver,
    TicketDraftsResolver,
    TicketDraftSaveResolver,
    TicketFilesResolver,
    TimelineFilesResolver,
    TicketFileRemoveResolver,
    TicketMarksResolver,
    TicketFormsResolver,
    TicketFillResolver,
    TicketTickResolver,
    TicketTransitionResolver,
    TicketActionSetResolver,
    TicketStepResolver,
    TicketResolveResolver,
    TicketReopenResolver,
    TicketCloseResolver,
    TicketClosingResolver,
    TicketConfirmResolver,
    TicketReviewResolver,
    TicketBulkResolver,
    TicketAttendResolver,
    TicketEditResolver,
    TicketAssignResolver,
    TicketVoidResolver,
    TicketRelationsResolver,
    TicketWatchersResolver,
    TicketContactLogResolver,
    TicketTagResolver,
    TicketWatchResolver,
    TicketRelationResolver,
    TicketLinkResolver,
    TicketUnlinkResolver,
    TicketMergeResolver,
    TicketUnmergeResolver,
    TicketSplitResolver,
    TicketSubscriptionResolver,
    WorkflowDryRunResolver,
    WorkflowRunsResolver,
    WorkflowReplayResolver,
    WorkflowMovePreviewResolver,
    WorkflowTicketsMoveResolver,
  ],
  subscribers: [onFormsChanged, onCustomerRanked],
  jobs: [recheckGaps, workflowRunJob],
  holdings: [ticketsInHand],
  settings: [certificateRule, repeatDays, fileMegabytes, fileGroups, dueSoonMinutes, promisesBeforeClosing],
  dependents: [ticketsOfDepartment],
  nodes: [{ prefix: 'tkt', type: Ticket, find: ticketNode }],
  explains: [explainTicket],
};
