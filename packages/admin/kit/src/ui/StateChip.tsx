import { useWords } from '../useWords.js';
import styles from './marks.module.css';

/** The fixed categories every organisation's states map to, as the schema spells them. */
export type StateCategory = 'NEW' | 'OPEN' | 'WAITING_CUSTOMER' | 'WAITING_THIRD' | 'WAITING_INTERNAL' | 'SOLVED' | 'CLOSED' | 'VOID';

const PAUSE = 'M5.7 5.2v3.6M8.3 5.2v3.6';

/** What stands inside the ring: filled shapes and strokes. Neutral: a state says where the work is, not whether a promise is in danger. */
const INSIDE: Readonly<Record<StateCategory, { readonly fill?: string; readonly stroke?: string; readonly dash?: string }>> = {
  NEW: { dash: '2 1.5' },
  OPEN: { fill: 'M7 4a3 3 0 0 1 0 6z' },
  WAITING_CUSTOMER: { stroke: PAUSE },
  WAITING_THIRD: { stroke: PAUSE },
  WAITING_INTERNAL: { stroke: PAUSE },
  SOLVED: { fill: 'M7 4a3 3 0 1 1-3 3h3z' },
  CLOSED: { stroke: 'm4.6 7.1 1.7 1.7 3.1-3.4' },
  VOID: { stroke: 'M4.8 9.2l4.4-4.400' },
};

/** The state as a glyph; alone it carries the category's name for readers who do not see it. */
export function StateGlyph({ category, isDecorative = false }: { readonly category: StateCategory; readonly isDecorative?: boolean }) {
  const words = useWords();
  const { fill, stroke, dash } = INSIDE[category];
  const label = isDecorative ? undefined : words.category(category);
  return (
    <svg className={styles.glyph} viewBox="0 0 14 14" role="img" aria-hidden={isDecorative} aria-label={label}>
      <circle cx={7} cy={7} r={5.3} fill="none" stroke="currentColor" strokeWidth={1.5} strokeDasharray={dash} />
      {fill !== undefined && <path d={fill} fill="currentColor" />}
      {stroke !== undefined && <path d={stroke} fill="none" stroke="currentColor" strokeWidth={1.4} strokeLinecap="round" />}
    </svg>
  );
}

interface Props {
  readonly state: { readonly name: string; readonly category: StateCategory };
  readonly size?: 'small' | 'medium';
}

export function StateChip({ state, size = 'medium' }: Props) {
  return (
    <span className={`${styles.pill} ${size === 'small' ? styles.small : ''}`}>
      <StateGlyph category={state.category} isDecorative />
      {state.name}
    </span>
  );
}
