import { assertRemote, defineRemote, readRegistry } from './index.js';

const desk = defineRemote({ name: 'desk', version: '1', nav: () => [], routes: () => [] });

describe('the contract', () => {
  it('lets a remote in that speaks it', () => {
    expect(assertRemote({ remote: desk }, 'desk')).toBe(desk);
  });

  it.each([
    ['no export', {}, 'desk does not export "remote"'],
    ['another contract', { remote: { ...desk, contract: '0' } }, 'desk speaks contract 0, the shell speaks 1'],
    ['another name', { remote: { ...desk, name: 'till' } }, 'desk calls itself till'],
    ['no routes', { remote: { ...desk, routes: undefined } }, 'desk lacks nav() or routes()'],
  ])('says what is wrong: %s', (_case, module, message) => {
    expect(() => assertRemote(module, 'desk')).toThrow(message);
  });

  it('keeps the well-formed rows of a registry', () => {
    const row = { name: 'hello', entry: '/remotes/hello/remote.js', contract: '1' };
    expect(readRegistry({ remotes: [row, { name: 'No', entry: '/x', contract: '1' }, null, 'x'] })).toEqual([row]);
    expect(readRegistry(null)).toEqual([]);
  });
});
