/** How many cards there are in the class: remembered on this device, nowhere else. */
import { remember, remembered } from '../ui/remembered.ts';
import { mostCards } from './letters.ts';

export const fewestCards = 10;

const within = (size: number): number => Math.min(mostCards, Math.max(fewestCards, size));

/** Thirty, until somebody says otherwise; what was remembered may be anything. */
export function setSize(): number {
  const kept = Number(remembered('cards') ?? 30);
  return Number.isInteger(kept) ? within(kept) : 30;
}

export function keepSetSize(size: number): number {
  remember('cards', String(within(size)));
  return within(size);
}
