import { FormLines, lineWidth } from '@shouwen/admin-kit';
import { Form, Input, Select } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { KindSelect } from '../department-create/KindSelect.js';
import styles from './FactFields.module.css';

const LONG = { autoSize: { minRows: 2, maxRows: 8 }, maxLength: LIMITS.description };

/** The single facts of a department. */
export function FactFields() {
  const { t } = useTranslation('organization');
  return (
    <>
      <div className={styles.pair}>
        <Form.Item name="name" label={t('create.name')} rules={[{ required: true, whitespace: true, message: t('create.required') }]}>
          <Input maxLength={LIMITS.name} />
        </Form.Item>
        <Form.Item name="kind" label={t('create.kind')} rules={[{ required: true, message: t('create.required') }]}>
          <KindSelect />
        </Form.Item>
      </div>
      <Form.Item name="duties" label={t('create.duties')}>
        <Input.TextArea {...LONG} />
      </Form.Item>
      <Form.Item name="rules" label={t('fact.rules')}>
        <Input.TextArea {...LONG} />
      </Form.Item>
      <Form.Item name="assets" label={t('fact.assets')}>
        <Input.TextArea {...LONG} />
      </Form.Item>
      <div className={styles.pair}>
        <Form.Item name="reportsTo" label={t('fact.reportsTo')}>
          <Input maxLength={LIMITS.name} />
        </Form.Item>
        <Form.Item name="serviceHours" label={t('fact.serviceHours')}>
          <Input maxLength={LIMITS.address} />
        </Form.Item>
      </div>
      <div className={styles.triple}>
        <Form.Item name="plannedHeadcount" label={t('fact.plannedHeadcount')}>
          <Input type="number" min={0} max={1_000_000} step={1} />
        </Form.Item>
        <Form.Item name="startsOn" label={t('fact.startsOn')}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="endsOn" label={t('fact.endsOn')} extra={t('fact.endsOnHint')}>
          <Input type="date" />
        </Form.Item>
      </div>
    </>
  );
}

/** Goals and partners: lists whose lines come and go. */
export function ListFields() {
  const { t } = useTranslation('organization');
  const required = { required: true, whitespace: true, message: t('create.required') };
  const horizons = (['NEAR', 'LONG'] as const).map((value) => ({ value, label: t(`fact.horizon.${value}`) }));
  return (
    <>
      <FormLines
        name="goals"
        title={t('fact.goals')}
        add={t('fact.goalAdd')}
        max={LIMITS.departmentGoals}
        first={{ horizon: 'NEAR', text: '' }}
      >
        {(line) => (
          <>
            <Form.Item name={[line, 'horizon']} className={lineWidth.short}>
              <Select options={horizons} aria-label={t('fact.horizon.label')} />
            </Form.Item>
            <Form.Item name={[line, 'text']} rules={[required]}>
              <Input maxLength={LIMITS.reason} aria-label={t('fact.goal')} />
            </Form.Item>
          </>
        )}
      </FormLines>
      <FormLines
        name="partners"
        title={t('fact.partners')}
        add={t('fact.partnerAdd')}
        max={LIMITS.departmentPartners}
        first={{ name: '', gives: '', takes: '' }}
      >
        {(line) => (
          <>
            <Form.Item name={[line, 'name']} rules={[required]}>
              <Input maxLength={LIMITS.name} aria-label={t('fact.partner')} placeholder={t('fact.partner')} />
            </Form.Item>
            <Form.Item name={[line, 'gives']}>
              <Input maxLength={LIMITS.reason} aria-label={t('fact.gives')} placeholder={t('fact.gives')} />
            </Form.Item>
            <Form.Item name={[line, 'takes']}>
              <Input maxLength={LIMITS.reason} aria-label={t('fact.takes')} placeholder={t('fact.takes')} />
            </Form.Item>
          </>
        )}
      </FormLines>
    </>
  );
}
