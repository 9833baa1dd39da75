/**
 * What is fetched when it is first opened, its styles included. The server's build does not know these doors: otherwise the styles of
 * everything that could ever be opened would come with the page.
 */
import { fetched, never } from './missing.svelte.ts';

export const openSheets = () => (import.meta.env.SSR ? never() : fetched(() => import('./SessionSheets.svelte')));
export const openConsole = () => (import.meta.env.SSR ? never() : fetched(() => import('./console/Console.svelte')));
export const openExtras = () => (import.meta.env.SSR ? never() : fetched(() => import('./StageExtras.svelte')));
export const openGame = () => (import.meta.env.SSR ? never() : fetched(() => import('./ClassGame.svelte')));
export const openCards = () => (import.meta.env.SSR ? never() : fetched(() => import('./cards/CardsUp.svelte')));
export const openCardsPanel = () => (import.meta.env.SSR ? never() : fetched(() => import('./cards/CardsPanel.svelte')));
export const openCardsBand = () => (import.meta.env.SSR ? never() : fetched(() => import('./cards/CardsBand.svelte')));
export const openCameraSetup = () => (import.meta.env.SSR ? never() : fetched(() => import('./cards/CameraSetup.svelte')));
export const openSeatMap = () => (import.meta.env.SSR ? never() : fetched(() => import('./cards/SeatMap.svelte')));
/** Not missed when it does not come: the still picture stands in. */
export const openBreath = () => (import.meta.env.SSR ? never() : import('../player/BreathKite.svelte').catch(never));
export const openKept = () => (import.meta.env.SSR ? never() : fetched(() => import('./KeptSessions.svelte')));
export const openSafeguards = () => (import.meta.env.SSR ? never() : fetched(() => import('./Safeguards.svelte')));
export const openRehearsal = () => (import.meta.env.SSR ? never() : fetched(() => import('./Rehearsal.svelte')));
export const openEnd = () => (import.meta.env.SSR ? never() : fetched(() => import('./EndScreen.svelte')));
export const openMore = () => fetched(() => import('../lesson/catalog-more.ts'));
export const openClaims = () => fetched(() => import('../lesson/with-reserves.ts'));
