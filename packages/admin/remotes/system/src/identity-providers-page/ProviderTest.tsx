import { useCommand } from '@shouwen/admin-kit';
import { Button, Form, type FormInstance } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IdentityProviderTestDocument, type IdentityProviderTestMutation } from '../gql/graphql.js';
import styles from './IdentityProviders.module.css';
import type { ProviderDraft } from './provider-draft.rules.js';

type Found = IdentityProviderTestMutation['identityProviderTest']['found'];

/** Asks the provider at the address in the field what it says of itself, before anybody is sent there. */
export function ProviderTest({ form }: { readonly form: FormInstance<ProviderDraft> }) {
  const { t } = useTranslation('system');
  const issuer = Form.useWatch('issuer', form) ?? '';
  const [asked, setAsked] = useState('');
  const [found, setFound] = useState<Found>(null);
  const command = useCommand(IdentityProviderTestDocument, { isInline: true, onDone: (payload) => setFound(payload.found) });
  const look = (): void => {
    setFound(null);
    setAsked(issuer);
    void command.run({ input: { issuer } });
  };
  const fault = command.refusal?.message ?? command.fieldErrors.issuer;
  const isAbout = asked === issuer && !command.running;
  return (
    <div className={styles.test}>
      <Button size="small" disabled={issuer.trim() === ''} loading={command.running} onClick={look}>
        {t('signOn.test')}
      </Button>
      <span role="status">
        {isAbout && found && <span className={styles.good}>{t(found.hasPkce ? 'signOn.found' : 'signOn.foundPlain')}</span>}
        {isAbout && !found && fault !== undefined && <span className={styles.bad}>{fault}</span>}
      </span>
    </div>
  );
}
