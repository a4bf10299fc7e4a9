import { Icon, useViewer } from '@shouwen/admin-kit';
import { Button, Dropdown } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useDepartmentExport } from '../department-export/useDepartmentExport.js';
import { urls } from '../urls.js';
import type { Dialog } from './useDialog.js';
import type { TreeView } from './useTreeView.js';

/** What is done to the tree as a whole, seldom. */
export function TreeTools({ view, dialog }: { readonly view: TreeView; readonly dialog: Dialog }) {
  const { t } = useTranslation('organization');
  const viewer = useViewer();
  const navigate = useNavigate();
  const exporting = useDepartmentExport();
  const items = [
    {
      key: 'archive',
      label: t(view.isArchiveShown ? 'tools.hideArchived' : 'tools.showArchived'),
      onClick: () => view.showArchive(!view.isArchiveShown),
    },
    { key: 'differences', label: t('differences.title'), onClick: () => void navigate(urls.differences()) },
    ...(viewer.can('department:update') ? [{ key: 'kinds', label: t('kinds.open'), onClick: () => dialog.show('kinds') }] : []),
    ...(viewer.can('department:import') ? [{ key: 'import', label: t('tools.import'), onClick: () => dialog.show('import') }] : []),
    ...(viewer.can('department:export') ? [{ key: 'export', label: t('tools.export'), onClick: () => void exporting.run() }] : []),
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button icon={<Icon name="more" />} aria-label={t('tools.label')} loading={exporting.running} />
    </Dropdown>
  );
}
