export interface Tab {
  readonly path: string;
  readonly title: string;
  /** The search part of the address the page was last seen at. */
  readonly search: string;
  /** What the title is written in. */
  readonly language: string;
}

/** More do not fit beside the search box; the page opened longest ago makes room. */
const MAX_TABS = 8;

/** Opens a page or refreshes its title and address; pages keep their places. */
export function openTab(tabs: readonly Tab[], tab: Tab): readonly Tab[] {
  const index = tabs.findIndex(({ path }) => path === tab.path);
  if (index >= 0) return tabs.map((each, at) => (at === index ? tab : each));
  return [...tabs, tab].slice(-MAX_TABS);
}

/** Without a page, and which of its neighbours takes the screen: the one after, else the one before. */
export function closeTab(tabs: readonly Tab[], path: string): { readonly rest: readonly Tab[]; readonly neighbour: string | null } {
  const index = tabs.findIndex((tab) => tab.path === path);
  const neighbour = tabs[index + 1] ?? tabs[index - 1];
  return {
    rest: tabs.filter((tab) => tab.path !== path),
    neighbour: index < 0 || neighbour === undefined ? null : `${neighbour.path}${neighbour.search}`,
  };
}
