/** What a browser tells about the laptop. Each answer may be missing: then a person looks. */
import type { Readings } from './preflight.ts';

interface Battery extends EventTarget {
  level: number;
  charging: boolean;
}

/** True with a second screen that is not mirrored (Window Management: `screen.isExtended`, secure pages of Chromium only). */
export function secondScreen(): boolean | undefined {
  return (screen as Screen & { isExtended?: boolean }).isExtended;
}

/** Calls `tell` with the charge, now and whenever the plug goes in or out; returns how to stop. */
export function watchPower(tell: (power: Readings['power']) => void): () => void {
  let stop = () => {};
  const asked = (navigator as Navigator & { getBattery?: () => Promise<Battery> }).getBattery?.();
  void asked?.then(
    (battery) => {
      const read = () => tell({ level: battery.level, isCharging: battery.charging });
      const events = ['levelchange', 'chargingchange'];
      for (const event of events) battery.addEventListener(event, read);
      stop = () => events.forEach((event) => battery.removeEventListener(event, read));
      read();
    },
    () => tell(undefined),
  );
  return () => stop();
}

/**
 * The seam for the projector's window: whoever keeps the channel to it answers whether it is open.
 * Until a session runs there is no such window, so by default nobody knows.
 */
export type AskProjector = () => Promise<boolean | undefined>;
