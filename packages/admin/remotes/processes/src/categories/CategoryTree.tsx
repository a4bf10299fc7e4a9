import { Icon, Tag, useCommand, WordActs } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { type CSSProperties, type DragEvent, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ALLOWED } from '../allowed.js';
import { CategoryMoveDocument, CategorySetDocument } from '../gql/graphql.js';
import styles from './Categories.module.css';
import type { Category, Scheme } from './category-draft.rules.js';
import { type Direction, dropOf, levelOf, type Move, stepOf } from './category-tree.rules.js';

interface Props {
  readonly scheme: Scheme;
  readonly categories: readonly Category[];
  after(): Promise<void>;
  onEdit(category: Category): void;
  onAdd(parent: Category): void;
}

const STEPS: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'out', ArrowRight: 'in' };

interface Over {
  readonly code: string;
  readonly isBelow: boolean;
}

/** One tree, a line per category: the handle is dragged, or moves its category with the arrows. */
export function CategoryTree({ scheme, categories, after, onEdit, onAdd }: Props) {
  const { t } = useTranslation('processes');
  const moving = useCommand(CategoryMoveDocument, { onDone: after });
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<Over | null>(null);
  const move = (to: Move | null): void => void (to !== null && !moving.running && moving.run({ input: to }));
  const onKeyDown = (code: string) => (event: KeyboardEvent) => {
    const direction = STEPS[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    move(stepOf(categories, code, direction));
  };
  const onDragOver = (code: string) => (event: DragEvent<HTMLElement>) => {
    if (dragged === null) return;
    event.preventDefault();
    const { top, height } = event.currentTarget.getBoundingClientRect();
    setOver({ code, isBelow: event.clientY - top > height / 3 });
  };
  const onDrop = (): void => {
    if (dragged !== null && over !== null) move(dropOf(categories, { code: dragged, over: over.code, isBelow: over.isBelow }));
    setDragged(null);
    setOver(null);
  };
  return (
    <>
      <p className={styles.hint}>{t('categories.keys')}</p>
      <ul className={styles.tree} aria-label={scheme.name}>
        {categories.map((category) => {
          const { code, name } = category;
          return (
            <li
              key={code}
              data-code={code}
              data-over={over?.code === code ? (over.isBelow ? 'below' : 'before') : undefined}
              style={{ '--level': levelOf(categories, category) } as CSSProperties}
              onDragOver={onDragOver(code)}
              onDrop={onDrop}
            >
              <button
                type="button"
                className={styles.grip}
                draggable
                aria-label={t('categories.move', { name })}
                onKeyDown={onKeyDown(code)}
                onDragStart={() => setDragged(code)}
                onDragEnd={() => setDragged(null)}
              >
                <Icon name="grip" size={14} />
              </button>
              <span className={styles.name}>{name}</span>
              <span className={styles.code}>{code}</span>
              <Note category={category} />
              <span className={styles.acts}>
                <Button size="small" type="text" aria-label={`${t('categories.below')}: ${name}`} onClick={() => onAdd(category)}>
                  {t('categories.below')}
                </Button>
                <Acts category={category} after={after} onEdit={onEdit} />
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Note({ category: { decides, department, document, isArchived } }: { readonly category: Category }) {
  const { t } = useTranslation('processes');
  const facts = [decides?.workflow && t('types.runsBy', { workflow: decides.workflow }), department?.name, document?.title];
  return (
    <span className={styles.note}>
      {facts.filter(Boolean).join(' · ')} {isArchived && <Tag>{t('outOfUse')}</Tag>}
    </span>
  );
}

function Acts({ category, after, onEdit }: Pick<Props, 'after' | 'onEdit'> & { readonly category: Category }) {
  const command = useCommand(CategorySetDocument, { onDone: after });
  const { code, name, names, isArchived } = category;
  const { zhCN, zhTW, en } = names;
  return (
    <WordActs
      name={name}
      isArchived={isArchived}
      isBusy={command.running}
      rename={ALLOWED}
      turn={ALLOWED}
      onEdit={() => onEdit(category)}
      onTurn={() => command.run({ input: { code, zhCN, zhTW: zhTW ?? null, en: en ?? null, isArchived: !isArchived } })}
    />
  );
}
