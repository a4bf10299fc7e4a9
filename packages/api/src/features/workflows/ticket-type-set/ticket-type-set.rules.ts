import { type ClosingProof, LIMITS, type LocalText } from '@shouwen/shared';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { planScreens, type ScreensWish } from '../type-screens.rules.js';
import type { TicketTypeRow, WorkflowBook } from '../workflow.rules.js';

export interface TypeWish {
  readonly code: string;
  readonly names: LocalText;
  /** Code of the workflow by which its tickets run from now on; those under way stay in theirs. */
  readonly workflow: string;
  /** Left out: stay as they are. */
  readonly certificates?: readonly string[] | null;
  readonly closing?: readonly ClosingProof[] | null;
  readonly forms?: readonly string[] | null;
  readonly screens?: ScreensWish | null;
  readonly isArchived?: boolean | null;
}

export type TypePlan = Pick<TicketTypeRow, 'names' | 'workflow' | 'certificates' | 'closing' | 'forms' | 'screens' | 'isArchived'>;

export interface TypeFacts {
  readonly book: Pick<WorkflowBook, 'types' | 'workflows' | 'schemes'>;
  /** Codes of the certificates there are. */
  readonly certificates: ReadonlySet<string>;
  /** Codes of the forms for tickets. */
  readonly forms: ReadonlySet<string>;
}

/** Whether a type of ticket may be added or changed so (TKT-02). One at least stays in use, or nothing could be registered. */
export function planTicketType(facts: TypeFacts, wish: TypeWish): Decision<TypePlan> {
  const { book } = facts;
  const known = book.types.find(({ code }) => code === wish.code);
  if (!known && book.types.length >= LIMITS.ticketTypes) return refuse('OUT_OF_RANGE', { min: 1, max: LIMITS.ticketTypes }, ['code']);
  if (!book.workflows.includes(wish.workflow)) return refuse('NOT_FOUND', undefined, ['workflow']);
  const named = planNamed(facts, known, wish);
  if (!named.allowed) return named;
  const closing = [...new Set(wish.closing ?? known?.closing ?? [])];
  const isArchived = wish.isArchived ?? known?.isArchived ?? false;
  const isLast = !book.types.some((type) => type.code !== wish.code && !type.isArchived);
  if (isArchived && isLast) return refuse('LAST_TYPE', undefined, ['isArchived']);
  return allow({ names: wish.names, workflow: wish.workflow, ...named.plan, closing, isArchived });
}

/** What it names of others: left out, it stays. */
function planNamed(
  { book: { schemes }, certificates: words, forms: papers }: TypeFacts,
  known: TicketTypeRow | undefined,
  wish: TypeWish,
): Decision<Pick<TypePlan, 'certificates' | 'forms' | 'screens'>> {
  const certificates = [...new Set(wish.certificates ?? known?.certificates ?? [])];
  const unknown = certificates.find((code) => !words.has(code));
  if (unknown !== undefined) return refuse('TERM_UNKNOWN', { code: unknown }, ['certificates']);
  const isNoForm = wish.forms?.some((code) => !papers.has(code)) ?? false;
  if (isNoForm) return refuse('NOT_FOUND', undefined, ['forms']);
  const screens = planScreens(schemes, known?.screens ?? null, wish.screens ?? {});
  if (!screens.allowed) return screens;
  return allow({ certificates, forms: [...new Set(wish.forms ?? known?.forms ?? [])], screens: screens.plan });
}
