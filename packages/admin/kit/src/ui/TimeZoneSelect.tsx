import type { SelectProps } from '../antd.js';
import { Select } from './Select.js';

const ZONES = Intl.supportedValuesOf('timeZone').map((zone) => ({ value: zone, label: zone }));

/** One of the time zones the browser knows, found by a part of its name. */
export function TimeZoneSelect(props: SelectProps<string>) {
  return <Select<string> {...props} showSearch options={ZONES} />;
}
