import { type ReactNode, useId } from 'react';
import { usePage } from '../hub.js';
import styles from './layout.module.css';

interface HeaderProps {
  readonly title: string;
  /** Counts and the like, in light ink beside the title. */
  readonly meta?: ReactNode;
  /** Filters and other controls after the title. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** The head of a page with its only `h1`. */
export function PageHeader({ title, meta, children, actions }: HeaderProps) {
  return (
    <header className={styles.header}>
      <h1>{title}</h1>
      {meta !== undefined && <span className={styles.meta}>{meta}</span>}
      {children}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}

interface FrameProps {
  /** Also what the page's tab is called. */
  readonly title: string;
  /** Beside the title: the pages of the section, counts, a search. */
  readonly head?: ReactNode;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** A whole page: it names itself, and under its head is what scrolls. */
export function PageFrame({ title, head, actions, children }: FrameProps) {
  usePage({ title });
  return (
    <div className={styles.frame}>
      <PageHeader title={title} actions={actions}>
        {head}
      </PageHeader>
      {children}
    </div>
  );
}

/** Filters in a row of their own, under the head of a page. */
export function Toolbar({ children }: { readonly children: ReactNode }) {
  return <div className={styles.toolbar}>{children}</div>;
}

/** A block of a side panel; blocks meet at hairlines. */
export function Section({
  title,
  aside,
  children,
}: {
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {aside !== undefined && <div className={styles.aside}>{aside}</div>}
      </header>
      {children}
    </section>
  );
}

/** Facts as pairs of a label and whatever shows the value. */
export function KeyValues({ items }: { readonly items: readonly (readonly [label: string, value: ReactNode])[] }) {
  return (
    <dl className={styles.facts}>
      {items.map(([label, value]) => (
        <Pair key={label} label={label} value={value} />
      ))}
    </dl>
  );
}

function Pair({ label, value }: { readonly label: string; readonly value: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}

interface SegmentedProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: ReactNode }[];
  readonly value: T;
  onChange(value: T): void;
}

/** One of a few, side by side; radio buttons underneath, so arrow keys work. */
export function Segmented<T extends string>({ label, options, value, onChange }: SegmentedProps<T>) {
  const name = useId();
  return (
    <div className={styles.segmented} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          {option.label}
        </label>
      ))}
    </div>
  );
}
