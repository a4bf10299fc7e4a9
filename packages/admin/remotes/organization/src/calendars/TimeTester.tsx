import { useLazyQuery } from '@apollo/client/react';
import { ErrorCard, fieldOf, instantOf, Segmented, Tag, useFormat } from '@shouwen/admin-kit';
import { Button, Form, Input } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BusinessTimeDocument, type BusinessTimeQuery } from '../gql/graphql.js';
import styles from './Calendars.module.css';
import type { Calendar } from './calendar-draft.rules.js';
import { spansText } from './spans.rules.js';
import { secondsOf } from './tester.rules.js';

interface Draft {
  readonly from: string;
  readonly duration?: string;
  readonly to?: string;
}

type Way = 'add' | 'between';

/** Tries a calendar out: when so much time has passed from then, or how much lies between two times, day by day and why. */
export function TimeTester({ calendar: { id: calendarId } }: { readonly calendar: Calendar }) {
  const { t } = useTranslation('organization');
  const [way, setWay] = useState<Way>('add');
  const [form] = Form.useForm<Draft>();
  const [reckon, { data, error, loading, called }] = useLazyQuery(BusinessTimeDocument, { fetchPolicy: 'network-only' });
  const run = ({ from, duration, to }: Draft): void => {
    const asked = way === 'add' ? { seconds: secondsOf(duration ?? '') } : { to: instantOf(to ?? '').toISOString() };
    void reckon({ variables: { calendarId, from: instantOf(from).toISOString(), ...asked } });
  };
  const needed = [{ required: true, message: t('create.required') }];
  const isDuration = (_: unknown, text?: string): Promise<void> =>
    secondsOf(text ?? '') === null ? Promise.reject(new Error(t('calendars.wrongDuration'))) : Promise.resolve();
  return (
    <div className={styles.part}>
      <Segmented<Way>
        label={t('calendars.tester')}
        options={[
          { value: 'add', label: t('calendars.add4') },
          { value: 'between', label: t('calendars.between') },
        ]}
        value={way}
        onChange={setWay}
      />
      <Form<Draft>
        form={form}
        layout="vertical"
        requiredMark={false}
        className={styles.tester}
        initialValues={{ from: fieldOf(new Date()), duration: '4:00' }}
        onFinish={run}
      >
        <Form.Item name="from" label={t('calendars.testFrom')} rules={needed}>
          <Input type="datetime-local" />
        </Form.Item>
        {way === 'add' ? (
          <Form.Item name="duration" label={t('calendars.duration')} rules={[{ validator: isDuration }]}>
            <Input autoComplete="off" />
          </Form.Item>
        ) : (
          <Form.Item name="to" label={t('calendars.testTo')} rules={needed}>
            <Input type="datetime-local" />
          </Form.Item>
        )}
        <Button type="primary" htmlType="submit" loading={loading}>
          {t('calendars.reckon')}
        </Button>
      </Form>
      {error && <ErrorCard error={error} />}
      {called && !loading && !error && <Answer time={data?.businessTime ?? null} />}
    </div>
  );
}

function Answer({ time }: { readonly time: BusinessTimeQuery['businessTime'] | null }) {
  const { t } = useTranslation('organization');
  const { dateTime, duration } = useFormat();
  if (time == null) return <p role="status">{t('calendars.noAnswer')}</p>;
  return (
    <div role="status">
      <p>
        {time.isEstimated && <Tag color="ORANGE">≈ {t('calendars.estimated')}</Tag>}{' '}
        {t('calendars.answer', { from: dateTime(time.from), to: dateTime(time.to), duration: duration(time.seconds) })}
      </p>
      {time.days && (
        <table className={styles.days}>
          <thead>
            <tr>
              <th scope="col">{t('calendars.day')}</th>
              <th scope="col">{t('calendars.comesFrom')}</th>
              <th scope="col">{t('calendars.hours')}</th>
              <th scope="col">{t('calendars.counted')}</th>
            </tr>
          </thead>
          <tbody>
            {time.days.map((day) => (
              <tr key={day.date}>
                <th scope="row">{day.date}</th>
                <td>{[t(`calendars.reason.${day.reason}`), day.name].filter(Boolean).join(' · ')}</td>
                <td>{day.spans.length === 0 ? t('calendars.closed') : spansText(day.spans)}</td>
                <td>{day.seconds === 0 ? '—' : duration(day.seconds)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
