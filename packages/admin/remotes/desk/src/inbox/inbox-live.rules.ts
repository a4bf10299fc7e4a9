/** The list on the screen beside the list as the server would give it now. */
export interface TwoLists {
  readonly shown: readonly string[];
  /** As many from the top as are shown (at most one page of the API). */
  readonly fresh: readonly string[];
  /** Nothing comes after the last of `fresh`. */
  readonly isFreshWhole: boolean;
  /** Tickets something happened to since the list was loaded. */
  readonly touched: ReadonlySet<string>;
  /** Tickets this person may no longer see at all. */
  readonly lost: ReadonlySet<string>;
}

export interface Difference {
  /** Wait in the footer; rows never move by themselves. */
  readonly arrivals: readonly string[];
  /** Still on the screen, marked: they left this view. */
  readonly gone: ReadonlySet<string>;
}

/** Which tickets came to a view and which left it. The server alone decides what belongs to a view; here only ids are compared. */
export function compareLists({ shown, fresh, isFreshWhole, touched, lost }: TwoLists): Difference {
  const onScreen = new Set(shown);
  const arrivals = fresh.slice(0, lastKnown(fresh, onScreen, isFreshWhole)).filter((id) => !onScreen.has(id));
  const current = new Set(fresh);
  // What stood at the end may have been pushed out of the window by what arrived; only what stood before that can be missed.
  const judged = isFreshWhole ? shown.length : Math.max(0, fresh.length - arrivals.length);
  const gone = shown.filter((id, index) => lost.has(id) || (index < judged && touched.has(id) && !current.has(id)));
  return { arrivals, gone: new Set(gone) };
}

/** Behind the last row that is on the screen too come rows of the next page, moved up by what left: they are no news. */
function lastKnown(fresh: readonly string[], onScreen: ReadonlySet<string>, isFreshWhole: boolean): number {
  return isFreshWhole || onScreen.size === 0 ? fresh.length : fresh.findLastIndex((id) => onScreen.has(id)) + 1;
}
