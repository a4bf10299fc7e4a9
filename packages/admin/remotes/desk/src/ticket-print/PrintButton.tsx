import { Icon, useShortcuts } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { urls } from '../urls.js';

/** To the form on paper; the key is the one that prints everywhere. */
export function PrintButton({ ticketId }: { readonly ticketId: string }) {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  const open = () => void navigate(urls.print(ticketId));
  useShortcuts([{ keys: 'mod+p', label: t('verb.print'), run: open }]);
  return (
    <Button type="text" size="small" icon={<Icon name="print" size={14} />} onClick={open}>
      {t('verb.print')}
    </Button>
  );
}
