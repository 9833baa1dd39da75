/** What pages and the service worker say to each other. */
export interface Listed {
  path: string; // below the base path; `kk/` stands for kk/index.html
  hash: string; // SHA-256, hex
  bytes: number;
}
export interface Release {
  version: string;
  files: Listed[];
  same: Record<string, string>; // pages that are alike are kept once: address -> the kept one's
}

/** A page's request, sent with a port for the answers. */
export type Ask = { ask: 'status' } | { ask: 'check' } | { ask: 'take-over' };

/** `have` of `total` files are verified and kept. `failed` says why the rest is not: no good answer, or no room on the device. */
export type Told =
  | { told: 'gathered'; version: string; have: number; total: number }
  | { told: 'failed'; version: string; have: number; total: number; because: Trouble }
  | { told: 'status'; version: string; have: number; total: number }
  | { told: 'checking'; done: number; total: number }
  | { told: 'checked'; version: string; have: number; total: number };

export type Trouble = 'network' | 'space';

/** On this channel the worker tells all windows how far a first download is. */
export const progressChannel = (base: string): string => `birge:${base}/:progress`;
