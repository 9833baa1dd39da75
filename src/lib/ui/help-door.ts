/** The help cards are fetched apart from the page that shows them, but must open without a network too. */
export const openHelp = () => import('./HelpCards.svelte');

/** Fetches them once the page has settled. */
export function keepHelpAtHand(): void {
  const fetchThem = () => void openHelp().catch(() => undefined);
  if (document.readyState === 'complete') fetchThem();
  else addEventListener('load', fetchThem, { once: true });
}
