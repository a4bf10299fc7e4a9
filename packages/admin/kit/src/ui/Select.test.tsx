import { act, fireEvent, screen } from '@testing-library/react';
import { Form } from '../antd.js';
import { renderRemote } from '../testing.js';
import { Select } from './Select.js';

const open = () => act(async () => void fireEvent.mouseDown(screen.getByRole('combobox')));

describe('Select', () => {
  it('names its open list as the form names the field', async () => {
    await renderRemote(
      <Form>
        <Form.Item name="typeId" label="类型">
          <Select options={[{ value: 'a', label: '投诉' }]} />
        </Form.Item>
      </Form>,
    );
    await open();
    expect(screen.getByRole('listbox', { name: '类型' })).toBeInTheDocument();
  });

  it('names it as the field names itself, and says in words that there is nothing', async () => {
    await renderRemote(<Select aria-label="渠道" options={[]} />);
    await open();
    expect(screen.getByRole('listbox', { name: '渠道' })).toHaveTextContent('没有匹配项');
  });

  it('looks for what is typed in what one reads, not in ids, also where several are chosen', async () => {
    const options = [
      { value: 'rol_desk', label: '客服专员' },
      { value: 'rol_head', label: '部门负责人' },
    ];
    await renderRemote(<Select aria-label="角色" mode="multiple" options={options} />);
    const shown = () => [...document.querySelectorAll('.ant-select-item-option')].map(({ textContent }) => textContent);
    await open();
    await act(async () => void fireEvent.change(screen.getByRole('combobox'), { target: { value: '客服' } }));
    expect(shown()).toEqual(['客服专员']);
    await act(async () => void fireEvent.change(screen.getByRole('combobox'), { target: { value: 'rol' } }));
    expect(shown()).toEqual([]);
  });
});
