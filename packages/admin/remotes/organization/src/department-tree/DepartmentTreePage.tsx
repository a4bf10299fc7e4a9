import {
  AbilityButton,
  currentLanguage,
  EmptyState,
  ErrorCard,
  Icon,
  PageHeader,
  SearchField,
  SkeletonRows,
  useFormat,
  usePage,
  useSearchState,
  useViewer,
} from '@shouwen/admin-kit';
import { messageOf } from '@shouwen/shared';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { MoveBar } from '../department-move/MoveBar.js';
import { useDepartmentMove } from '../department-move/useDepartmentMove.js';
import { DepartmentPanel } from '../department-panel/DepartmentPanel.js';
import { OrganizationNav } from '../organization-nav/OrganizationNav.js';
import { PARAMS } from '../urls.js';
import { DepartmentDialogs } from './DepartmentDialogs.js';
import { DepartmentTree } from './DepartmentTree.js';
import styles from './DepartmentTreePage.module.css';
import { TreeTools } from './TreeTools.js';
import { type Department, type Departments, useDepartments } from './useDepartments.js';
import { useDialog } from './useDialog.js';
import { usePlannedMoves } from './usePlannedMoves.js';
import { type TreeView, useTreeView } from './useTreeView.js';

/** Who belongs where: the tree on the left, the chosen department on the right. */
export function DepartmentTreePage() {
  const { t } = useTranslation('organization');
  usePage({ title: t('tree.title') });
  const departments = useDepartments();
  const planned = usePlannedMoves();
  const { tree, error, reload, reveal } = departments;
  const [chosen, setChosen] = useSearchState(PARAMS.department);
  const after = async (): Promise<void> => void (await Promise.all([reload(), view.refetch(), planned.refetch()]));
  const moving = useDepartmentMove(tree, reload);
  const view = useTreeView(departments, moving.draft);
  const dialog = useDialog();
  const panel = useRef<HTMLElement>(null);
  const selected = view.find(chosen) ?? tree?.roots[0]?.department;
  const totals = useTotals(departments);
  useRevealed({ tree, chosen, reveal });

  return (
    <div className={styles.page} data-chosen={chosen === '' ? undefined : ''}>
      <section className={styles.main}>
        <PageHeader
          title={t('tree.title')}
          actions={
            <>
              <SearchField label={t('tree.search')} value={view.search} onChange={view.setSearch} />
              <TreeTools view={view} dialog={dialog} />
              <CreateButton selected={selected} onCreate={dialog.create} />
            </>
          }
        >
          <OrganizationNav counts={totals} />
        </PageHeader>
        {tree === undefined ? (
          <div className={styles.waiting}>{error == null ? <SkeletonRows rows={14} /> : <ErrorCard error={error} retry={reload} />}</div>
        ) : (
          <>
            <Notes view={view} />
            {view.rows.length === 0 ? (
              <NoRows isSearching={view.isSearching} />
            ) : (
              <DepartmentTree
                tree={tree}
                view={view}
                moving={moving}
                selectedId={selected?.id ?? null}
                plannedMoves={planned.days}
                onSelect={setChosen}
                onOpen={() => panel.current?.focus()}
              />
            )}
            <MoveBar tree={tree} moving={moving} />
            <DepartmentDialogs tree={tree} dialog={dialog} selected={selected} reload={after} onMoved={moving.report} />
          </>
        )}
      </section>
      {selected !== undefined && (
        <DepartmentPanel ref={panel} department={selected} dialog={dialog} reload={after} onBack={() => setChosen('')} />
      )}
    </div>
  );
}

/** What is shown in place of the whole tree, and what is left out. */
function Notes({ view }: { readonly view: TreeView }) {
  const { t } = useTranslation('organization');
  return (
    <>
      {view.isArchiveShown && <p className={styles.note}>{t('tools.archiveShown')}</p>}
      {view.more > 0 && <p className={styles.note}>{t('tree.more', { count: view.more })}</p>}
    </>
  );
}

/** Somebody came by a link, or chose what was found: fetches the way there, so that it can be seen and moved. */
function useRevealed({ tree, chosen, reveal }: Pick<Departments, 'tree' | 'reveal'> & { readonly chosen: string }): void {
  const isMissing = chosen !== '' && tree !== undefined && !tree.nodes.has(chosen);
  useEffect(() => {
    if (isMissing) void reveal(chosen);
  }, [isMissing, chosen, reveal]);
}

function useTotals({ tree, total }: Departments): string | undefined {
  const { t } = useTranslation('organization');
  const { number } = useFormat();
  if (tree === undefined || total === undefined) return undefined;
  const people = tree.roots.reduce((sum, { department }) => sum + department.headcountTotal, 0);
  return t('tree.totals', { departments: number(total), people: number(people) });
}

function CreateButton({ selected, onCreate }: { readonly selected: Department | undefined; onCreate(parentId?: string): void }) {
  const { t } = useTranslation('organization');
  const viewer = useViewer();
  // Until the tree is here: the words with which the API would refuse.
  const allowed = viewer.can('department:create');
  const ability = selected?.viewerCan.createChild ?? { allowed, reason: allowed ? null : messageOf('NOT_ALLOWED', currentLanguage()) };
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
