import { useApolloClient } from '@apollo/client/react';
import { FormDialog, useCommand } from '@shouwen/admin-kit';
import { Form, Input, Select } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { type KpiDefinition_KpiFragment, type KpiForce, KpiTargetSetDocument } from '../gql/graphql.js';
import { targetOf, typedTarget } from './target.rules.js';

const FORCES: readonly KpiForce[] = ['TARGET', 'LIMIT', 'BENCHMARK'];

interface Draft {
  readonly target?: string;
  readonly force: KpiForce;
}

/** What the organisation promises by a figure: so many hours, per cent or cases, and what that means. */
export function KpiTargetDialog({ kpi, onClose }: { readonly kpi: KpiDefinition_KpiFragment; onClose(): void }) {
  const { t } = useTranslation('insight');
  const [form] = Form.useForm<Draft>();
  const client = useApolloClient();
  const onDone = (): void => {
    onClose();
    // Every verdict of the board hangs on it.
    void client.refetchQueries({ include: 'active' });
  };
  const command = useCommand(KpiTargetSetDocument, { form, success: t('target.done'), onDone });
  const submit = ({ target, force }: Draft): void => {
    void command.run({ input: { key: kpi.key, version: kpi.version, target: targetOf(kpi.unit, target), force } });
  };
  return (
    <FormDialog
      title={t('target.title', { name: kpi.name })}
      form={form}
      command={command}
      initial={{ target: typedTarget(kpi.unit, kpi.target), force: kpi.force === 'NONE' ? 'TARGET' : kpi.force }}
      onSubmit={submit}
      onClose={onClose}
    >
      <Form.Item name="target" label={t(`target.label.${kpi.unit}`)} extra={t('target.hint')}>
        <Input type="number" min={0} step="any" autoComplete="off" autoFocus {...(kpi.unit === 'FRACTION' && { max: 100 })} />
      </Form.Item>
      <Form.Item name="force" label={t('target.force')}>
        <Select aria-label={t('target.force')} options={FORCES.map((value) => ({ value, label: t(`target.forces.${value}`) }))} />
      </Form.Item>
    </FormDialog>
  );
}
