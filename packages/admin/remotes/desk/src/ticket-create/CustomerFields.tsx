import { Tier } from '@shouwen/admin-kit';
import { Button, Checkbox, Form, Input } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { KindChoice } from '../customer-create/KindChoice.js';
import { CustomerHint } from '../customer-hint/CustomerHint.js';
import { TierGives } from '../customer-page/TierGives.js';
import type { CustomerKind } from '../gql/graphql.js';
import type { ChosenCustomer } from './create-draft.rules.js';
import { KNOWN_LIST_ID, knownOptionId } from './KnownCustomers.js';
import styles from './TicketCreatePage.module.css';
import type { KnownCustomers as Known } from './useKnownCustomers.js';

interface Props {
  readonly phoneId: string;
  readonly chosen: ChosenCustomer | null;
  /** Whether it is asked who speaks for a company. */
  readonly hasContact: boolean;
  readonly known: Known;
  /** Which known customer Enter would take. */
  readonly active: number;
  onActive(index: number): void;
  onChoose(index: number): void;
  onForget(): void;
}

/** Who is calling: a number that is known, or a number and a name. */
export function CustomerFields({ chosen, ...rest }: Props) {
  return chosen === null ? <NewCustomer {...rest} /> : <Chosen chosen={chosen} {...rest} />;
}

function Chosen({ chosen, hasContact, onForget }: Pick<Props, 'hasContact' | 'onForget'> & { readonly chosen: ChosenCustomer }) {
  const { t } = useTranslation('desk');
  return (
    <>
      <Form.Item label={t('ticket.customer')}>
        <div className={styles.chosen}>
          <b>{chosen.name}</b>
          <Tier word={chosen.tier} />
          <span className={styles.soft}>{chosen.phone}</span>
          <Button size="small" type="text" onClick={onForget}>
            {t('create.other')}
          </Button>
        </div>
        <TierGives tier={chosen.tier} />
      </Form.Item>
      {hasContact && chosen.kind === 'COMPANY' && <ContactName hasFocus />}
    </>
  );
}

function NewCustomer({ phoneId, hasContact, known, active, onActive, onChoose }: Omit<Props, 'chosen'>) {
  const { t } = useTranslation('desk');
  const form = Form.useFormInstance();
  const kind: CustomerKind = Form.useWatch(['newCustomer', 'kind'], form) ?? 'PERSON';
  const name: string | undefined = Form.useWatch(['newCustomer', 'name'], form);
  const count = known.customers.length;
  const actions: Readonly<Record<string, () => void>> = {
    ArrowDown: () => onActive(Math.min(count - 1, active + 1)),
    ArrowUp: () => onActive(Math.max(0, active - 1)),
    Enter: () => onChoose(active),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = event.metaKey || event.ctrlKey || event.nativeEvent.isComposing ? undefined : actions[event.key];
    if (act === undefined || count === 0) return;
    event.preventDefault();
    act();
  };
  return (
    <>
      <div className={styles.pair}>
        <Form.Item name={['newCustomer', 'phone']} label={t('create.phone')} htmlFor={phoneId} rules={[{ max: LIMITS.phone }]}>
          <Input
            id={phoneId}
            autoFocus
            inputMode="tel"
            autoComplete="off"
            role="combobox"
            aria-expanded={count > 0}
            aria-controls={KNOWN_LIST_ID}
            aria-activedescendant={count > 0 ? knownOptionId(active) : undefined}
            placeholder={t('create.phoneHint')}
            onChange={() => onActive(0)}
            onKeyDown={onKeyDown}
          />
        </Form.Item>
        {count > 0 && (
          <Form.Item name={['newCustomer', 'isDuplicateAccepted']} valuePropName="checked" className={styles.beside}>
            <Checkbox>{t('create.duplicate')}</Checkbox>
          </Form.Item>
        )}
      </div>
      <div className={styles.pair}>
        <Form.Item
          name={['newCustomer', 'name']}
          label={t('create.name')}
          rules={[{ required: true, whitespace: true, message: t('required') }, { max: LIMITS.name }]}
        >
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name={['newCustomer', 'kind']} label={t('create.kind')}>
          <KindChoice />
        </Form.Item>
      </div>
      {count === 0 && <CustomerHint name={name} />}
      {hasContact && kind === 'COMPANY' && <ContactName />}
    </>
  );
}

function ContactName({ hasFocus = false }: { readonly hasFocus?: boolean }) {
  const { t } = useTranslation('desk');
  return (
    <Form.Item name="contactName" label={t('create.contact')} rules={[{ max: LIMITS.name }]}>
      <Input autoFocus={hasFocus} autoComplete="off" />
    </Form.Item>
  );
}
