/** What the "ready for offline" light shows, as a function of what it has been told. */
import type { Told, Trouble } from './protocol.ts';

export type Light =
  | { phase: 'unavailable'; because: 'insecure' | 'browser' }
  | { phase: 'preparing'; version: string; have: number; total: number; checked?: number }
  | { phase: 'ready'; version: string; have: number; total: number; checked?: number; isFresh?: boolean } // isFresh: re-hashed just now
  | { phase: 'failed'; version: string; have: number; total: number; checked?: number; because: Trouble };

export const unknown: Light = { phase: 'preparing', version: '', have: 0, total: 0 };

export function lightAfter(light: Light, told: Told): Light {
  if (light.phase === 'unavailable') return light;
  const { version, have, total } = 'have' in told ? told : light;
  const isWhole = total > 0 && have === total;
  switch (told.told) {
    case 'gathered': // of an update, while the present version is whole: no news for the light
      return light.phase === 'ready' ? light : { phase: 'preparing', version, have, total };
    case 'failed':
      return light.phase === 'ready' ? light : { phase: 'failed', version, have, total, because: told.because };
    case 'status':
      return { phase: isWhole ? 'ready' : 'preparing', version, have, total };
    case 'checking':
      return { ...light, total: told.total, checked: told.done };
    case 'checked':
      return isWhole
        ? { phase: 'ready', version, have, total, isFresh: true }
        : { phase: 'failed', version, have, total, because: 'network' };
  }
}
