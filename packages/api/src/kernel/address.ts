/** An Internet address as bytes: 4 or 16 of them. */
type Bytes = readonly number[];

/** An address and how many of its leading bits count: `10.0.0.0/8`, `2001:db8::/32`; a single address counts in full. */
export interface Network {
  readonly bytes: Bytes;
  readonly bits: number;
}

const V4_IN_V6 = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255];

function parseV4(text: string): Bytes | null {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part))) return null;
  const bytes = parts.map(Number);
  return bytes.every((byte) => byte <= 255) ? bytes : null;
}

/** The groups of one side of `::`, an IPv4 tail included. */
function groupsOf(text: string): number[] | null {
  if (text === '') return [];
  const parts = text.split(':');
  const tail = parts.at(-1)?.includes('.') ? parseV4(parts.pop() ?? '') : [];
  if (tail === null || !parts.every((part) => /^[0-9a-f]{1,4}$/i.test(part))) return null;
  const bytes = [...parts.flatMap((part) => [Number.parseInt(part, 16) >> 8, Number.parseInt(part, 16) & 255]), ...tail];
  return bytes;
}

function parseV6(text: string): Bytes | null {
  const sides = text.split('::');
  if (sides.length > 2) return null;
  const [head, tail] = [groupsOf(sides[0] ?? ''), groupsOf(sides[1] ?? '')];
  if (head === null || tail === null) return null;
  const missing = 16 - head.length - tail.length;
  if (sides.length === 1) return missing === 0 ? head : null;
  return missing < 2 ? null : [...head, ...Array.from({ length: missing }, () => 0), ...tail];
}

/** The address, or null when it is none. An IPv4 address written as IPv6 is the IPv4 address; a zone (`%eth0`) says nothing about who it is. */
export function parseAddress(text: string): Bytes | null {
  const bare = text.trim().split('%')[0] ?? '';
  if (!bare.includes(':')) return parseV4(bare);
  const bytes = parseV6(bare);
  const isV4 = bytes !== null && V4_IN_V6.every((byte, i) => bytes[i] === byte);
  return isV4 ? bytes.slice(12) : bytes;
}

/** `10.0.0.0/8`, `2001:db8::/32` or a single address; null when it is neither. */
export function parseNetwork(text: string): Network | null {
  const [address = '', length, ...rest] = text.trim().split('/');
  const bytes = parseAddress(address);
  if (bytes === null || rest.length > 0) return null;
  const most = bytes.length * 8;
  if (length === undefined) return { bytes, bits: most };
  return /^\d{1,3}$/.test(length) && Number(length) <= most ? { bytes, bits: Number(length) } : null;
}

function isIn(bytes: Bytes, network: Network): boolean {
  if (bytes.length !== network.bytes.length) return false;
  return network.bytes.every((byte, i) => {
    const bits = Math.min(8, Math.max(0, network.bits - i * 8));
    const mask = (0xff << (8 - bits)) & 0xff;
    return (byte & mask) === ((bytes[i] ?? 0) & mask);
  });
}

/** Whether an address lies in one of the networks. What is no address lies in none. */
export function isAddressIn(address: string, networks: readonly Network[]): boolean {
  const bytes = parseAddress(address);
  return bytes !== null && networks.some((network) => isIn(bytes, network));
}

/**
 * Who counts as one caller: an IPv4 address, or the /64 of an IPv6 address. Every household is given a /64, so each of its
 * 2^64 addresses would otherwise start at zero.
 */
export function callerNetwork(address: string): string {
  const bytes = parseAddress(address);
  if (bytes === null) return address;
  if (bytes.length === 4) return bytes.join('.');
  const groups = [0, 2, 4, 6].map((i) => (((bytes[i] ?? 0) << 8) | (bytes[i + 1] ?? 0)).toString(16));
  return `${groups.join(':')}::/64`;
}
