import { describe, expect, it } from '@jest/globals';
import { callerNetwork, isAddressIn, parseAddress, parseNetwork } from './address.js';

const networks = (...texts: string[]) => texts.map((text) => parseNetwork(text)).filter((network) => network !== null);

describe('an address', () => {
  it.each([
    ['10.0.0.1', '10.0.0.0/8', true],
    ['11.0.0.1', '10.0.0.0/8', false],
    ['10.0.0.1', '10.0.0.1', true],
    ['10.0.0.129', '10.0.0.128/25', true],
    ['10.0.0.127', '10.0.0.128/25', false],
    ['::ffff:10.0.0.1', '10.0.0.0/8', true],
    ['2001:db8::7', '2001:db8::/32', true],
    ['2001:DB8:0:0::7', '2001:db8::7', true],
    ['2001:db9::7', '2001:db8::/32', false],
    ['fe80::1%eth0', 'fe80::/10', true],
    ['10.0.0.1', '::/0', false],
    ['203.0.113.9', '0.0.0.0/0', true],
    ['nonsense', '0.0.0.0/0', false],
  ])('%s lies in %s: %s (ROL-10)', (address, network, expected) => {
    expect(isAddressIn(address, networks(network))).toBe(expected);
  });

  it('is nothing when it is malformed', () => {
    for (const wrong of ['', '1.2.3', '1.2.3.256', '01.2.3.4', ':::', '1::2::3', '12345::', 'g::1', '1:2:3:4:5:6:7', '::1.2.3'])
      expect([wrong, parseAddress(wrong)]).toEqual([wrong, null]);
    for (const wrong of ['10.0.0.0/33', '::/129', '10.0.0.0/', '10.0.0.0/8/8', '10.0.0.0/-1', 'x/8'])
      expect([wrong, parseNetwork(wrong)]).toEqual([wrong, null]);
  });

  it('counts as one caller with its /64 (ROL-02)', () => {
    expect(callerNetwork('2001:db8:1:2:aaaa::1')).toBe(callerNetwork('2001:db8:1:2:bbbb::2'));
    expect(callerNetwork('2001:db8:1:2::1')).not.toBe(callerNetwork('2001:db8:1:3::1'));
    expect([callerNetwork('10.0.0.1'), callerNetwork('')]).toEqual(['10.0.0.1', '']);
  });
});
