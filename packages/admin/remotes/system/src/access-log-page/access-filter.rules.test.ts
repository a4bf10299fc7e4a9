import { filterOf, isEmpty, readAddress } from './access-filter.rules.js';

describe('the filter of the access log (SEC-13)', () => {
  it('is read off the address, days as days of the organisation', () => {
    const address = readAddress(new URLSearchParams('from=2026-03-01&to=2026-03-01&person=per_1&kind=REVEALED&customer=cus_1&other=1'));
    expect(filterOf(address)).toEqual({
      from: '2026-02-28T16:00:00.000Z',
      to: '2026-03-01T16:00:00.000Z',
      personId: 'per_1',
      kind: 'REVEALED',
      customerId: 'cus_1',
    });
  });

  it('leaves out what makes no sense', () => {
    expect(filterOf(readAddress(new URLSearchParams('from=yesterday&kind=GUESSED&ticket=tkt_1&document=doc_1')))).toEqual({
      ticketId: 'tkt_1',
      documentId: 'doc_1',
    });
    expect(isEmpty(readAddress(new URLSearchParams('kind=')))).toBe(true);
  });
});
