/** The month in the address (?month=2026-11), else this month. Known only in the browser: pages are prerendered without it. */
import { onMount } from 'svelte';
import { isMonth, type Month } from '../base/local-day.ts';
import { desk } from './family-desk.svelte.ts';

/** Call while a component is made; what it returns gives the month. */
export function askedMonth(): () => Month {
  let asked = $state<Month>();
  onMount(() => {
    const wanted = new URLSearchParams(location.search).get('month') ?? '';
    if (isMonth(wanted)) asked = wanted;
  });
  return () => asked ?? desk.month;
}
