import type { Version } from './definition.rules.js';
import { StateDialog } from './StateDialog.js';
import { TransitionDialog } from './TransitionDialog.js';
import type { DefinitionDraft } from './useDefinition.js';

/** The state or the way between states that was pressed, in the drawing, the table or the list of problems. */
export function PartDialog({ version: { definition }, draft }: { readonly version: Version; readonly draft: DefinitionDraft }) {
  const { states, transitions } = definition;
  const { kind, code } = draft.opened ?? { kind: 'state', code: null };
  if (kind === 'state') return <StateDialog state={states.find((state) => state.code === code)} draft={draft} />;
  return <TransitionDialog transition={transitions.find((one) => one.code === code)} states={states} draft={draft} />;
}
