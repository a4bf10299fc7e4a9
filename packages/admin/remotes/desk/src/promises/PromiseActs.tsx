import { type Ability, AbilityButton, Icon, useCommand } from '@shouwen/admin-kit';
import { Button, Dropdown } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PromiseKeepDocument, type PromiseLine_PromiseFragment as PromiseShown } from '../gql/graphql.js';
import { PromiseMoveDialog } from './PromiseMoveDialog.js';
import { PromiseWithdrawDialog } from './PromiseWithdrawDialog.js';

export interface PromiseDialogProps {
  readonly ticketId: string;
  readonly promise: PromiseShown;
  onDone?(): void;
  onClose(): void;
}

interface Props extends Pick<PromiseDialogProps, 'ticketId' | 'promise' | 'onDone'> {
  readonly ability: Ability;
}

const DIALOGS = { move: PromiseMoveDialog, withdraw: PromiseWithdrawDialog } as const;
type DialogKey = keyof typeof DIALOGS;

/** What may be done with an open promise: it was kept, its time moves, it is taken back. */
export function PromiseActs({ ticketId, promise, ability, onDone }: Props) {
  const { t } = useTranslation('desk');
  const [opened, setOpened] = useState<DialogKey | null>(null);
  const keep = useCommand(PromiseKeepDocument, { success: t('promises.kept'), ...(onDone && { onDone }) });
  const Dialog = opened === null ? null : DIALOGS[opened];
  const items = [
    { key: 'move', label: t('promises.moveDots') },
    { key: 'withdraw', label: t('promises.withdrawDots') },
  ];
  return (
    <>
      <AbilityButton
        size="small"
        ability={ability}
        loading={keep.running}
        onClick={() => void keep.run({ input: { ticketId, promiseId: promise.id, version: promise.version } })}
      >
        {t('promises.keep')}
      </AbilityButton>
      <Dropdown
        trigger={['click']}
        disabled={!ability.allowed}
        menu={{ items, onClick: ({ key }) => setOpened(key === 'move' ? 'move' : 'withdraw') }}
      >
        <Button type="text" size="small" icon={<Icon name="more" size={14} />} aria-label={t('promises.more', { what: promise.what })} />
      </Dropdown>
      {Dialog !== null && <Dialog ticketId={ticketId} promise={promise} onClose={() => setOpened(null)} {...(onDone && { onDone })} />}
    </>
  );
}
