/** The help cards are fetched apart from the page that shows them, but must open without a network too. */
export const openHelp = () => import('./HelpCards.svelte');

/** Fetches them once the page has settled; `data-help` on the page's root says that they have come. */
export function keepHelpAtHand(): void {
  const fetchThem = () =>
    void openHelp().then(
      () => (document.documentElement.dataset['help'] = 'ready'),
      () => undefined,
    );
  if (document.readyState === 'complete') fetchThem();
  else addEventListener('load', fetchThem, { once: true });
}
