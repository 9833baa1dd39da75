/** Stands for `$app/paths` where a part of the app runs without SvelteKit. */
export const base = '';
