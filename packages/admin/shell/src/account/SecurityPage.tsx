import { useQuery } from '@apollo/client/react';
import { KeyValues, PageFrame, QueryState, Section, Time, useSearchState } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { AccountSecurityDocument, type AccountSecurityQuery } from '../gql/graphql.js';
import { AccountNav } from './AccountNav.js';
import styles from './account.module.css';
import { FactorDialog } from './FactorDialog.js';
import { PasswordChangeDialog } from './PasswordChangeDialog.js';
import { ProviderSection } from './ProviderSection.js';
import { RecoveryCodesDialog } from './RecoveryCodesDialog.js';
import { SwitchOffFactorDialog } from './SwitchOffFactorDialog.js';

export type Security = NonNullable<NonNullable<AccountSecurityQuery['viewer']>['security']>;

/** How I prove who I am: password, second factor, single sign-on. */
export function SecurityPage() {
  const { t } = useTranslation('shell');
  const query = useQuery(AccountSecurityDocument, { fetchPolicy: 'cache-and-network' });
  const [dialog, setDialog] = useSearchState('dialog');
  const close = (): void => {
    setDialog('');
    void query.refetch();
  };
  return (
    <PageFrame title={t('account.security')} head={<AccountNav />}>
      <QueryState query={query}>
        {({ viewer, installation }) =>
          viewer?.security && (
            <div className={styles.sections}>
              <PasswordSection security={viewer.security} onChange={() => setDialog('password')} />
              <FactorSection security={viewer.security} onDialog={setDialog} />
              <ProviderSection
                security={viewer.security}
                providers={installation.identityProviders}
                onChanged={() => void query.refetch()}
              />
              {dialog === 'password' && <PasswordChangeDialog policy={installation.passwordPolicy} onClose={close} />}
              {dialog === 'factor' && <FactorDialog onClose={close} />}
              {dialog === 'factor-off' && <SwitchOffFactorDialog onClose={close} />}
              {dialog === 'codes' && <RecoveryCodesDialog onClose={close} />}
            </div>
          )
        }
      </QueryState>
    </PageFrame>
  );
}

function PasswordSection({ security, onChange }: { readonly security: Security; onChange(): void }) {
  const { t } = useTranslation('shell');
  const { passwordChangedAt } = security;
  if (passwordChangedAt === null) return <Section title={t('account.password')}>{t('account.noPassword')}</Section>;
  return (
    <Section title={t('account.password')} aside={<Button onClick={onChange}>{t('account.changePassword')}</Button>}>
      <KeyValues items={[[t('account.passwordChangedAt'), <Time key="at" at={passwordChangedAt} />]]} />
    </Section>
  );
}

function FactorSection({ security, onDialog }: { readonly security: Security; onDialog(dialog: string): void }) {
  const { t } = useTranslation('shell');
  const { secondFactorSince, isSecondFactorRequired, recoveryCodesLeft } = security;
  if (secondFactorSince === null) {
    return (
      <Section title={t('account.secondFactor')} aside={<Button onClick={() => onDialog('factor')}>{t('account.factorSetUp')}</Button>}>
        <p>{t('account.factorOff')}</p>
      </Section>
    );
  }
  const actions = (
    <>
      <Button onClick={() => onDialog('codes')}>{t('account.renewCodes')}</Button>
      {!isSecondFactorRequired && <Button onClick={() => onDialog('factor-off')}>{t('account.factorRemove')}</Button>}
    </>
  );
  return (
    <Section title={t('account.secondFactor')} aside={actions}>
      <KeyValues
        items={[
          [t('account.factorOn'), <Time key="since" at={secondFactorSince} />],
          [t('account.recoveryCodes'), t('account.codesLeft', { count: recoveryCodesLeft })],
        ]}
      />
      {isSecondFactorRequired && <p className={styles.note}>{t('account.factorRequired')}</p>}
    </Section>
  );
}
