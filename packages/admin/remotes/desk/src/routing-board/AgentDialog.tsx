import { FormDialog, useCommand } from '@shouwen/admin-kit';
import { Form, Input } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { RoutingAgentSetDocument } from '../gql/graphql.js';
import type { Seat } from './RoutingBoardPage.js';

interface Draft {
  readonly capacity?: number | string | null;
  readonly share?: number | string;
}

interface Props {
  readonly seat: Seat;
  onDone(): unknown;
  onClose(): void;
}

/** How much work somebody has at most, and how many tickets they get while others get one; blank is as everybody. */
export function AgentDialog({ seat: { personId, personName, capacity, share }, onDone, onClose }: Props) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<Draft>();
  const command = useCommand(RoutingAgentSetDocument, { form, success: t('routing.board.saved'), onDone });
  const save = ({ capacity: limit, share: part }: Draft): void => {
    const isBlank = limit == null || limit === '';
    void command.run({ input: { personId, capacity: isBlank ? null : Number(limit), share: Number(part ?? 1) } });
  };
  return (
    <FormDialog<Draft>
      title={t('routing.board.limitOf', { name: personName })}
      form={form}
      command={command}
      initial={{ capacity, share }}
      onSubmit={save}
      onClose={onClose}
    >
      <Form.Item name="capacity" label={t('routing.board.capacity')} extra={t('routing.board.capacityHint')}>
        <Input type="number" autoFocus min={LIMITS.workload.min} max={LIMITS.workload.max} />
      </Form.Item>
      <Form.Item name="share" label={t('routing.board.share')} extra={t('routing.board.shareHint')}>
        <Input type="number" min={LIMITS.routingShare.min} max={LIMITS.routingShare.max} />
      </Form.Item>
    </FormDialog>
  );
}
