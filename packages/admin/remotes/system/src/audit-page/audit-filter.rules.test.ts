import { filterOf, isEmpty, isRare, isSameAddress, readAddress, savedAddress } from './audit-filter.rules.js';

describe('the filter of the audit log', () => {
  it('is read off the address, days as days of the organisation', () => {
    const address = readAddress(
      new URLSearchParams('from=2026-03-01&to=2026-03-01&type=ticket.created,ticket.closed&source=PANEL&other=1'),
    );
    expect(filterOf(address)).toEqual({
      from: '2026-02-28T16:00:00.000Z',
      to: '2026-03-01T16:00:00.000Z',
      types: ['ticket.created', 'ticket.closed'],
      source: 'PANEL',
    });
  });

  it('leaves out what makes no sense', () => {
    expect(filterOf({ from: 'yesterday', source: 'NOWHERE', address: '10.0.0.1' })).toEqual({ address: '10.0.0.1' });
  });

  it('is the same in whichever order it was put together, and tells what is asked rarely', () => {
    expect(isSameAddress({ from: '2026-03-01', source: 'API' }, { source: 'API', from: '2026-03-01' })).toBe(true);
    expect(isSameAddress({ source: 'API' }, { source: 'PANEL' })).toBe(false);
    expect([isRare({ from: '2026-03-01' }), isRare({ address: '10.0.0.1' }), isEmpty({})]).toEqual([false, true, true]);
  });

  it('comes back from what was saved', () => {
    expect(savedAddress('{"type":"ticket.created","actorId":"","junk":1}')).toEqual({ type: 'ticket.created' });
  });
});
