import { useQuery } from '@apollo/client/react';
import { AbilityButton, EmptyState, Icon, PageFrame, QueryState, Segmented, Tag, useSearchState } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ALLOWED } from '../allowed.js';
import { CategorySchemesDocument, type CategorySchemesQuery } from '../gql/graphql.js';
import { ProcessesNav } from '../processes-nav/ProcessesNav.js';
import styles from './Categories.module.css';
import { CategoryDialog } from './CategoryDialog.js';
import { CategoryTree } from './CategoryTree.js';
import type { Category, Scheme } from './category-draft.rules.js';
import { SchemeDialog } from './SchemeDialog.js';
import { useCategories } from './useCategories.js';

/** What is being written: a tree, or a category of the one shown. */
type Edited = { readonly scheme: Scheme | null } | { readonly category: Category | null; readonly parent: Category | null };

/** The trees of categories side by side: problems, service stage, severity, user statuses (TKT-05). */
export function CategoriesPage() {
  const { t } = useTranslation('processes');
  const [code, setCode] = useSearchState('scheme');
  const [edited, setEdited] = useState<Edited | null>(null);
  const query = useQuery(CategorySchemesDocument, { fetchPolicy: 'cache-and-network' });
  const schemes = query.data?.categorySchemes.nodes ?? [];
  const scheme = schemes.find((one) => one.code === code) ?? schemes[0];
  const categories = useCategories(scheme?.code);
  const types = query.data?.ticketTypes.nodes ?? [];
  const after = async (): Promise<void> => {
    setEdited(null);
    await Promise.all([query.refetch(), categories.refetch()]);
  };
  return (
    <PageFrame
      title={t('categories.title')}
      head={<ProcessesNav counts={categories.nodes && t('categories.total', { count: categories.nodes.length })} />}
      actions={
        <Button icon={<Icon name="plus" size={14} />} onClick={() => setEdited({ scheme: null })}>
          {t('categories.addScheme')}
        </Button>
      }
    >
      <QueryState query={query}>
        {() =>
          scheme !== undefined && (
            <Tree schemes={schemes} scheme={scheme} categories={categories.nodes} {...{ after, onShow: setCode, onEdit: setEdited }} />
          )
        }
      </QueryState>
      {edited !== null && scheme !== undefined && (
        <Dialog edited={edited} shown={scheme} types={types} onDone={after} onClose={() => setEdited(null)} />
      )}
    </PageFrame>
  );
}

interface TreeProps {
  readonly schemes: readonly Scheme[];
  readonly scheme: Scheme;
  readonly categories: readonly Category[] | undefined;
  after(): Promise<void>;
  onShow(code: string): void;
  onEdit(edited: Edited): void;
}

function Tree({ schemes, scheme, categories, after, onShow, onEdit }: TreeProps) {
  const { t } = useTranslation('processes');
  return (
    <div className={styles.page}>
      <div className={styles.schemes}>
        <Segmented
          label={t('categories.schemes')}
          options={schemes.map((one) => ({ value: one.code, label: one.name }))}
          value={scheme.code}
          onChange={onShow}
        />
      </div>
      <SchemeHead scheme={scheme} onEdit={() => onEdit({ scheme })} onAdd={() => onEdit({ category: null, parent: null })} />
      {categories?.length === 0 && <EmptyState icon="tree" title={t('categories.none')} hint={t('categories.noneHint')} />}
      {categories !== undefined && categories.length > 0 && (
        <CategoryTree
          {...{ scheme, categories, after }}
          onEdit={(category) => onEdit({ category, parent: null })}
          onAdd={(parent) => onEdit({ category: null, parent })}
        />
      )}
    </div>
  );
}

interface DialogProps {
  readonly edited: Edited;
  readonly shown: Scheme;
  readonly types: CategorySchemesQuery['ticketTypes']['nodes'];
  onDone(): unknown;
  onClose(): void;
}

function Dialog({ edited, shown, ...rest }: DialogProps) {
  if ('scheme' in edited) return <SchemeDialog {...(edited.scheme && { scheme: edited.scheme })} {...rest} />;
  const { category, parent } = edited;
  return <CategoryDialog {...(category && { category })} {...(parent && { parent })} scheme={shown} {...rest} />;
}

interface HeadProps {
  readonly scheme: Scheme;
  onEdit(): void;
  onAdd(): void;
}

function SchemeHead({ scheme: { name, ticketTypes, requiredFor, holdsSeveral, isArchived }, onEdit, onAdd }: HeadProps) {
  const { t } = useTranslation('processes');
  const names = (types: Scheme['ticketTypes']): string => types.map((type) => type.name).join(t('comma'));
  const facts = [
    ticketTypes.length === 0 ? t('categories.forAll') : t('categories.for', { types: names(ticketTypes) }),
    requiredFor.length > 0 && t('categories.requiredFor', { types: names(requiredFor) }),
    holdsSeveral && t('categories.several'),
  ];
  return (
    <div className={styles.head}>
      <p className={styles.facts}>
        {facts.filter(Boolean).join(' · ')} {isArchived && <Tag>{t('outOfUse')}</Tag>}
      </p>
      <AbilityButton size="small" ability={ALLOWED} aria-label={`${t('categories.editScheme')}: ${name}`} onClick={onEdit}>
        {t('categories.editScheme')}
      </AbilityButton>
      <Button size="small" type="primary" icon={<Icon name="plus" size={14} />} onClick={onAdd}>
        {t('categories.add')}
      </Button>
    </div>
  );
}
