import { Icon, useCommand, useFormat, useViewer } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Checklist_ChecklistFragment as Setup, SetupChecklistDismissDocument, type SetupStepCode } from '../gql/graphql.js';
import { urls } from '../urls.js';
import styles from './SetupPage.module.css';

/** Where each step is done. */
const PLACES: Readonly<Record<SetupStepCode, string>> = {
  COMPANY: urls.settings('organisation'),
  DEPARTMENTS: urls.departments(),
  PEOPLE: urls.people(),
  INTAKE: urls.playbooks(),
  SERVICE: urls.figures(),
  FIRST_TICKET: urls.ticketCreate(),
  INVITE: urls.people(),
};

export function Checklist({ checklist }: { readonly checklist: Setup }) {
  const { t } = useTranslation('system');
  const may = useViewer().can('setting:update');
  const command = useCommand(SetupChecklistDismissDocument);
  const { isDismissed, steps } = checklist;
  const doneCount = steps.filter(({ isDone }) => isDone).length;
  const put = (away: boolean) => void command.run({ input: { isDismissed: away } });
  return (
    <section className={styles.checklist} aria-label={t('setup.checklist')}>
      <header>
        <h2>{t('setup.checklist')}</h2>
        <span className={styles.progress}>{t('setup.progress', { done: doneCount, all: steps.length })}</span>
        {may && (
          <Button size="small" loading={command.running} onClick={() => put(!isDismissed)}>
            {t(isDismissed ? 'setup.show' : 'setup.dismiss')}
          </Button>
        )}
      </header>
      {!isDismissed && (
        <ol>
          {steps.map((step) => (
            <Step key={step.code} {...step} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Step({ code, isDone, count }: Setup['steps'][number]) {
  const { t } = useTranslation('system');
  const { number } = useFormat();
  return (
    <li data-done={isDone}>
      <span className={styles.mark}>{isDone && <Icon name="check" />}</span>
      <div className={styles.text}>
        <Link to={PLACES[code]}>{t(`step.${code}.title`)}</Link>
        <p>{t(`step.${code}.hint`)}</p>
      </div>
      <span className={styles.state}>
        {t(isDone ? 'setup.done' : 'setup.open')}
        <br />
        {t(`step.${code}.count`, { value: number(count) })}
      </span>
    </li>
  );
}
