import { Icon } from '@shouwen/admin-kit';
import { Button, Tooltip } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';

/** Opens and closes the prepared wording. */
export function QuickReplyButton({ isOpen, onClick }: { readonly isOpen: boolean; onClick(): void }) {
  const { t } = useTranslation('desk');
  return (
    <Tooltip title={t('replies.open')}>
      <Button
        type="text"
        size="small"
        aria-label={t('replies.title')}
        aria-expanded={isOpen}
        icon={<Icon name="quote" />}
        onClick={onClick}
      />
    </Tooltip>
  );
}
