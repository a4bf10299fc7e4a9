export { createCache } from './cache/create-cache.js';
export { type ClientOptions, createClient } from './client/create-client.js';
export { ClockChip } from './clocks/ClockChip.js';
export { ClauseLines } from './conditions/ClauseLines.js';
export {
  type Choice,
  type ConditionDraft,
  conditionInput,
  conditionOrNull,
} from './conditions/condition.rules.js';
export { MatchField } from './conditions/MatchField.js';
export { useTicketFacts } from './conditions/useTicketFacts.js';
export { download } from './download.js';
export { FieldInput } from './fields/FieldInput.js';
export { FormFields } from './fields/FormFields.js';
export {
  askedNow,
  type FieldsDraft,
  type FormFieldShape,
  factsOf,
  fieldsDraft,
  formValues,
} from './fields/form-fields.rules.js';
export { fieldOf, instantOf, setHouseZone, setOwnZone } from './format.js';
export { handIn } from './hand-in.js';
export { type Hub, HubProvider, type Page, Slot, usePage } from './hub.js';
export { currentLanguage, loadMessages, setLanguage, startI18n } from './i18n.js';
export { type ImpactCheck, useImpact } from './impact/useImpact.js';
export { KitRoot } from './KitRoot.js';
export { DepartmentPicker } from './pickers/DepartmentPicker.js';
export { PersonPicker } from './pickers/PersonPicker.js';
export { SearchPicker } from './pickers/SearchPicker.js';
export { flattenTree, type TreeRow } from './pickers/tree.rules.js';
export { useDebounced } from './pickers/useDebounced.js';
export { WordPicker } from './pickers/WordPicker.js';
export { RevealDialog, type RevealDraft } from './reveal/RevealDialog.js';
export { useRevealed } from './reveal/useRevealed.js';
export { type FileSent, sendFile } from './send-file.js';
export { type Shortcut, useOfferedShortcuts, useShortcuts } from './shortcuts.js';
export { ColumnsButton } from './table/ColumnsButton.js';
export { DataTable, type DataTableProps } from './table/DataTable.js';
export { pagedRows } from './table/paged-rows.js';
export type { Column, RowGroup, RowLook, Selection, TreeMode } from './table/types.js';
export { type ColumnChoice, useColumnChoice } from './table/useColumnChoice.js';
export { type ImportProblem, ImportProblems } from './table-import/ImportProblems.js';
export { type Ability, AbilityButton } from './ui/AbilityButton.js';
export { CommandAlert } from './ui/CommandAlert.js';
export { ConfirmDialog } from './ui/ConfirmDialog.js';
export { CopyButton } from './ui/CopyButton.js';
export { errorCodeOf, requestIdOf } from './ui/error-text.js';
export { FileButton } from './ui/FileButton.js';
export { FormDialog } from './ui/FormDialog.js';
export { FormLines, lineWidth } from './ui/FormLines.js';
export { Icon, type IconName } from './ui/Icon.js';
export { Lightbox, type Picture } from './ui/Lightbox.js';
export { KeyValues, PageFrame, PageHeader, Section, Segmented, Toolbar } from './ui/layout.js';
export { type Meaning, MeaningChip, MeaningMark } from './ui/MeaningChip.js';
export { Avatar, ChannelIcon, ChannelName, Kbd, OwnerMark, PersonName, PriorityMark, Tag, Tier } from './ui/marks.js';
export { OnceDialog } from './ui/OnceDialog.js';
export { SearchField } from './ui/SearchField.js';
export { SectionNav, type SectionPage } from './ui/SectionNav.js';
export { type StateCategory, StateChip, StateGlyph } from './ui/StateChip.js';
export { EmptyState, ErrorCard, QueryState, SkeletonRows } from './ui/states.js';
export { Time, useNow } from './ui/Time.js';
export { TimeZoneSelect } from './ui/TimeZoneSelect.js';
export { useFileChooser } from './ui/useFileChooser.js';
export { type Upload, type Uploaded, uploadFile } from './upload-file.js';
export { type Command, type CommandOptions, type PayloadOf, useCommand } from './useCommand.js';
export { useFormat } from './useFormat.js';
export { useMedia } from './useMedia.js';
export { usePreference } from './usePreference.js';
export { useSearchState } from './useSearchState.js';
export { useToast } from './useToast.js';
export { CHANNELS, type Channel, PRIORITIES, type Priority, useWords } from './useWords.js';
export { useViewer, type Viewer, type ViewerContext, ViewerProvider } from './viewer.js';
export { CodeField } from './words/CodeField.js';
export { NameFields } from './words/NameFields.js';
export { WordActs } from './words/WordActs.js';
export { WordFields } from './words/WordFields.js';
export { type Word, WordList } from './words/WordList.js';
export { WordsDialog, WordsHint } from './words/WordsDialog.js';
