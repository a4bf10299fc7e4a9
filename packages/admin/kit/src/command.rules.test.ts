import { fieldName, payloadOf, sortErrors, wordedName } from './command.rules.js';

const taken = { code: 'ACCOUNT_TAKEN', field: ['input', 'account'], message: '已被使用' };
const conflict = { code: 'CONFLICT', field: null, message: '其他人刚刚做了修改' };

describe('a command’s answer', () => {
  it('finds the payload under whatever the root field is called', () => {
    expect(payloadOf({ __typename: 'Mutation', ticketClose: { ticket: { id: 't1' }, userErrors: [] } })).toEqual({
      payload: { ticket: { id: 't1' }, userErrors: [] },
      userErrors: [],
    });
  });

  it('reads nothing out of an empty answer', () => {
    expect(payloadOf(null)).toEqual({ payload: undefined, userErrors: [] });
  });

  it('names a nested field without the word input', () => {
    expect(fieldName(['input', 'newCustomer', 'phone'])).toBe('newCustomer.phone');
    expect(fieldName(null)).toBe('');
  });

  it('sends a field’s refusal to its field', () => {
    expect(sortErrors([taken], ['account'])).toEqual({ fieldErrors: { account: '已被使用' }, refusal: null });
  });

  it('shows a refusal whose field is not on the form instead of losing it', () => {
    expect(sortErrors([taken], ['name'])).toEqual({ fieldErrors: {}, refusal: { code: 'ACCOUNT_TAKEN', message: '已被使用' } });
  });

  it('keeps the first refusal of the whole', () => {
    expect(sortErrors([conflict, taken], null)).toEqual({
      fieldErrors: { account: '已被使用' },
      refusal: { code: 'CONFLICT', message: '其他人刚刚做了修改' },
    });
  });
});

describe('TKT-63: a refusal of something in a list', () => {
  const input = { fields: [{ field: 'paid' }, { field: 'sum' }], marks: [{ scheme: 'stage' }] };
  const refused = { code: 'INVALID', field: ['input', 'fields', '1', 'values'], message: '无效' };

  it('is shown where the thing of that word stands', () => {
    expect(sortErrors([refused], ['fields.paid', 'fields.sum'], input)).toEqual({ fieldErrors: { 'fields.sum': '无效' }, refusal: null });
    expect(wordedName(['marks', '0', 'categoryIds'], input)).toBe('marks.stage');
  });

  it('becomes the refusal when the thing is not on the form, or has no word', () => {
    expect(sortErrors([refused], ['fields.paid'], input).refusal).toEqual({ code: 'INVALID', message: '无效' });
    expect(wordedName(['fields', '7'], input)).toBeNull();
    expect(wordedName(['subject'], input)).toBeNull();
  });
});
