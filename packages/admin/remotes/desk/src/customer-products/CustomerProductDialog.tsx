import { FormDialog, useCommand } from '@shouwen/admin-kit';
import { Button, Form, Input } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import {
  CustomerProductRemoveDocument,
  CustomerProductSetDocument,
  type CustomerProducts_ProductFragment as Product,
} from '../gql/graphql.js';
import styles from './CustomerProducts.module.css';

interface Draft {
  readonly model: string;
  readonly serial?: string | null;
  readonly boughtOn?: string | null;
  readonly warrantyUntil?: string | null;
  readonly warrantyTerms?: string | null;
  readonly returnTerms?: string | null;
  readonly refundTerms?: string | null;
  readonly note?: string | null;
}

interface Props {
  readonly customerId: string;
  /** Null: one that was not on file. */
  readonly product: Product | null;
  onDone(): void;
  onClose(): void;
}

const TEXTS = ['warrantyTerms', 'returnTerms', 'refundTerms', 'note'] as const;

/** What is known of something a customer owns. */
export function CustomerProductDialog({ customerId, product, onDone, onClose }: Props) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<Draft>();
  const done = (): void => {
    onDone();
    onClose();
  };
  const command = useCommand(CustomerProductSetDocument, { form, success: t('product.saved'), onDone: done });
  const remove = useCommand(CustomerProductRemoveDocument, { success: t('product.removed'), onDone: done });
  const submit = ({ model, ...draft }: Draft): void => {
    const known = product && { productId: product.id, version: product.version };
    const rest = Object.fromEntries(Object.entries(draft).map(([key, value]) => [key, value || null]));
    void command.run({ input: { customerId, ...known, model, ...rest } });
  };
  const { id: _, version: __, warranty: ___, ...initial } = product ?? { id: '', version: 0, warranty: null };
  return (
    <FormDialog<Draft>
      title={product ? t('product.edit', { model: product.model }) : t('product.add')}
      form={form}
      command={command}
      initial={initial}
      onSubmit={submit}
      onClose={onClose}
    >
      <Form.Item
        name="model"
        label={t('product.model')}
        rules={[{ required: true, whitespace: true, message: t('required') }, { max: LIMITS.name }]}
      >
        <Input autoFocus autoComplete="off" />
      </Form.Item>
      <Form.Item name="serial" label={t('product.serial')} rules={[{ max: LIMITS.serial }]}>
        <Input autoComplete="off" />
      </Form.Item>
      <div className={styles.pair}>
        <Form.Item name="boughtOn" label={t('product.boughtOn')}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="warrantyUntil" label={t('product.warrantyUntil')}>
          <Input type="date" />
        </Form.Item>
      </div>
      {TEXTS.map((key) => (
        <Form.Item key={key} name={key} label={t(`product.${key}`)} rules={[{ max: LIMITS.reason }]}>
          <Input autoComplete="off" />
        </Form.Item>
      ))}
      {product && (
        <Button
          danger
          size="small"
          loading={remove.running}
          onClick={() => void remove.run({ input: { customerId, productId: product.id } })}
        >
          {t('product.remove')}
        </Button>
      )}
    </FormDialog>
  );
}
