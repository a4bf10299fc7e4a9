import type { FragmentType } from '@apollo/client';
import { Icon, useCommand, useShortcuts, useViewer } from '@shouwen/admin-kit';
import { Button, Tooltip } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { TicketWatchDocument, type WatchButton_TicketFragment, WatchButton_TicketFragmentDoc } from '../gql/graphql.js';
import { usePart } from '../usePart.js';

/** Whether one hears of everything that happens to the ticket, and who else does. */
export function WatchButton({ ticket: ref }: { readonly ticket: FragmentType<WatchButton_TicketFragment> }) {
  const ticket = usePart(WatchButton_TicketFragmentDoc, ref);
  return ticket === null ? null : <Watch ticket={ticket} />;
}

function Watch({ ticket: { id, watchers } }: { readonly ticket: WatchButton_TicketFragment }) {
  const { t } = useTranslation('desk');
  const { person } = useViewer();
  const isWatching = watchers.some((watcher) => watcher.id === person.id);
  const command = useCommand(TicketWatchDocument, { success: t(isWatching ? 'watch.ended' : 'watch.began') });
  const toggle = (): void => void command.run({ input: { ticketId: id, isWatching: !isWatching } });
  useShortcuts([{ keys: 'w', label: t('watch.label'), run: toggle }]);
  const names = watchers.map(({ name }) => name).join(' · ');
  return (
    <Tooltip title={names === '' ? t('watch.hint') : t('watch.who', { names })}>
      <Button
        type="text"
        size="small"
        aria-pressed={isWatching}
        aria-label={t('watch.label')}
        icon={<Icon name="eye" size={14} />}
        loading={command.running}
        onClick={toggle}
      >
        {isWatching ? t('watch.on') : t('watch.off')}
        {watchers.length > 0 && ` ${watchers.length}`}
      </Button>
    </Tooltip>
  );
}
