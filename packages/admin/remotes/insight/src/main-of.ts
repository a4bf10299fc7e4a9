/** Where a popover belongs: inside the page's landmark, or those who go from landmark to landmark never meet it. */
export function mainOf(trigger: HTMLElement): HTMLElement {
  return trigger.closest('main') ?? document.body;
}
