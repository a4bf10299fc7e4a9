import { createPageTabs } from './page-tabs.js';
import { closeTab, openTab } from './page-tabs.rules.js';

const tab = (path: string, search = '') => ({ path, title: path, search, language: 'zh-CN' });

describe('open pages', () => {
  it('keep their places when they are seen again at another address', () => {
    expect(openTab([tab('/a'), tab('/b')], tab('/a', '?view=mine'))).toEqual([tab('/a', '?view=mine'), tab('/b')]);
  });

  it('make room for the newest', () => {
    const many = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => tab(`/${n}`));
    const next = openTab(many, tab('/9'));
    expect(next).toHaveLength(8);
    expect(next[0]?.path).toBe('/2');
  });

  it.each([
    ['/a', '/b?x=1'],
    ['/b', '/c'],
    ['/c', '/b?x=1'],
  ])('after closing %s its neighbour %s takes the screen', (path, expected) => {
    const { rest, neighbour } = closeTab([tab('/a'), tab('/b', '?x=1'), tab('/c')], path);
    expect(rest).toHaveLength(2);
    expect(neighbour).toBe(expected);
  });

  it('outlive a reload and survive rubbish in storage', () => {
    const stored = new Map<string, string>();
    const storage = {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => void stored.set(key, value),
    };
    createPageTabs(storage).report({ path: '/desk', title: '我的待办' }, '?view=mine');
    expect(createPageTabs(storage).all()).toEqual([{ path: '/desk', title: '我的待办', search: '?view=mine', language: 'zh-CN' }]);
    stored.set('shouwen.tabs', '{"not":"a list"}');
    expect(createPageTabs(storage).all()).toEqual([]);
    stored.set('shouwen.tabs', 'rubbish');
    expect(createPageTabs(storage).all()).toEqual([]);
  });
});
