import {
  AbilityButton,
  EmptyState,
  ErrorCard,
  Icon,
  PageHeader,
  SkeletonRows,
  useFormat,
  usePage,
  useSearchState,
  useViewer,
} from '@shouwen/admin-kit';
import { Input } from '@shouwen/admin-kit/antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { MoveBar } from '../department-move/MoveBar.js';
import { useDepartmentMove } from '../department-move/useDepartmentMove.js';
import { DepartmentPanel } from '../department-panel/DepartmentPanel.js';
import { OrganizationNav } from '../organization-nav/OrganizationNav.js';
import { PARAMS } from '../urls.js';
import { DepartmentDialogs } from './DepartmentDialogs.js';
import { DepartmentTree } from './DepartmentTree.js';
import styles from './DepartmentTreePage.module.css';
import type { Tree } from './department-tree.rules.js';
import { type Department, useDepartments } from './useDepartments.js';
import { useDialog } from './useDialog.js';
import { useTreeView } from './useTreeView.js';

/** Who belongs where: the tree on the left, the chosen department on the right. */
export function DepartmentTreePage() {
  const { t } = useTranslation('organization');
  usePage({ title: t('tree.title') });
  const { tree, error, reload } = useDepartments();
  const moving = useDepartmentMove(tree, reload);
  const view = useTreeView(tree, moving.draft);
  const [chosen, setChosen] = useSearchState(PARAMS.department);
  const dialog = useDialog();
  const panel = useRef<HTMLElement>(null);
  const selected = selectedIn(tree, chosen);
  const totals = useTotals(tree);

  return (
    <div className={styles.page} data-chosen={chosen === '' ? undefined : ''}>
      <section className={styles.main}>
        <PageHeader title={t('tree.title')} actions={<CreateButton selected={selected} onCreate={dialog.create} />}>
          <OrganizationNav counts={totals} />
          <Input
            className={styles.search}
            prefix={<Icon name="search" />}
            placeholder={t('tree.search')}
            aria-label={t('tree.search')}
            value={view.search}
            allowClear
            onChange={(event) => view.setSearch(event.target.value)}
          />
        </PageHeader>
        {tree === undefined ? (
          <div className={styles.waiting}>{error == null ? <SkeletonRows rows={14} /> : <ErrorCard error={error} retry={reload} />}</div>
        ) : (
          <>
            {view.rows.length === 0 ? (
              <NoRows isSearching={view.search !== ''} />
            ) : (
              <DepartmentTree
                tree={tree}
                view={view}
                moving={moving}
                selectedId={selected?.id ?? null}
                onSelect={setChosen}
                onOpen={() => panel.current?.focus()}
              />
            )}
            <MoveBar tree={tree} moving={moving} />
            <DepartmentDialogs tree={tree} dialog={dialog} selected={selected} reload={reload} onMoved={moving.report} />
          </>
        )}
      </section>
      {selected !== undefined && <DepartmentPanel ref={panel} department={selected} dialog={dialog} onBack={() => setChosen('')} />}
    </div>
  );
}

/** What the address names, else the first root: an empty half of the screen helps nobody. */
function selectedIn(tree: Tree<Department> | undefined, id: string): Department | undefined {
  return (tree?.nodes.get(id) ?? tree?.roots[0])?.department;
}

function useTotals(tree: Tree<Department> | undefined): string | undefined {
  const { t } = useTranslation('organization');
  const { number } = useFormat();
  if (tree === undefined) return undefined;
  const people = tree.roots.reduce((sum, { department }) => sum + department.headcountTotal, 0);
  return t('tree.totals', { departments: number(tree.nodes.size), people: number(people) });
}

function CreateButton({ selected, onCreate }: { readonly selected: Department | undefined; onCreate(parentId?: string): void }) {
  const { t } = useTranslation('organization');
  const viewer = useViewer();
  const ability = selected?.viewerCan.createChild ?? { allowed: viewer.can('department:create') };
  return (
    <AbilityButton ability={ability} icon={<Icon name="plus" />} onClick={() => onCreate(selected?.id)}>
      {t('create.title')}
    </AbilityButton>
  );
}

function NoRows({ isSearching }: { readonly isSearching: boolean }) {
  const { t } = useTranslation('organization');
  return (
    <EmptyState
      icon="tree"
      title={t(isSearching ? 'tree.notFound' : 'tree.empty')}
      hint={t(isSearching ? 'tree.notFoundHint' : 'tree.emptyHint')}
    />
  );
}
