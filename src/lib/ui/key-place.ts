/** Where the keyboard's focus is, in the words of a key table. */
export type Focus = 'page' | 'field' | 'control' | 'twin';

/** A clicked control counts as the page: only focus reached by keyboard keeps Enter and Space. */
export function focusOf(element: Element | null): Focus {
  if (!element || element === document.body) return 'page';
  if (element.matches('input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable]')) return 'field';
  if (!element.matches(':focus-visible')) return 'page';
  if (element.closest('[data-twin]')) return 'twin';
  return element.matches('button, a[href], summary, input, [tabindex]:not([tabindex="-1"])') ? 'control' : 'page';
}

/** After a click of mouse or finger the keys are the page's again: a later Enter is Next, not another click. */
export function giveBack(event: MouseEvent): void {
  const focused = document.activeElement;
  const isByKey = event.detail === 0;
  if (!isByKey && focused instanceof HTMLElement && focused.matches('button, summary, canvas')) focused.blur();
}
