import { Form, Input } from '@shouwen/admin-kit/antd';

interface Props {
  readonly startsOn: string;
  /** Absent: until further notice. */
  readonly endsOn?: string;
}

/** From which day, and until which. */
export function PeriodFields({ startsOn, endsOn }: Props) {
  return (
    <>
      <Form.Item name="startsOn" label={startsOn}>
        <Input type="date" />
      </Form.Item>
      {endsOn !== undefined && (
        <Form.Item name="endsOn" label={endsOn}>
          <Input type="date" />
        </Form.Item>
      )}
    </>
  );
}
