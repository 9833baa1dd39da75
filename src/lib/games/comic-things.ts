/** Small things of the comic pictures, about 44 units large around their middle. */
import type { Thing } from './comic-frame.ts';

export const drawnThings: Record<Thing, string> = {
  ball: '<circle r="19" fill="#fff"/><path fill="#1d2b53" d="m0-8 8 6-3 9H-5l-3-9ZM-18-6l6-2 1 9-7 3ZM18-6l-6-2-1 9 7 3ZM-6 18l2-7h8l2 7Z"/>',
  cap: '<path fill="#c4532b" d="M-22 8c0-32 42-32 42 0Z"/><path fill="#983c1c" d="M14 4c12-1 19 3 20 8-6 3-34 2-56-2v-4Z"/><circle cy="-16" r="3.5" cx="-1" fill="#f7c548"/>',
  hat: '<path fill="#1d2b53" d="M-17 10v-34c10-5 24-5 34 0v34Z"/><path fill="#1d2b53" d="M-30 8c18 8 42 8 60 0 1 11-61 11-60 0Z"/><path fill="#f7c548" d="M-17-2c11 4 23 4 34 0v9c-11 4-23 4-34 0Z"/>',
  phone:
    '<rect x="-10" y="-18" width="20" height="36" rx="5" fill="#1d2b53"/><rect x="-7" y="-13" width="14" height="25" rx="2" fill="#cbe7f8"/><circle r="3.5" fill="#c4532b"/>',
  book: '<path fill="#2f86c9" d="M0-12c-8-6-18-6-25-4v30c8-2 17-1 25 4 8-5 17-6 25-4v-30c-7-2-17-2-25 4Z"/><path fill="#fdf8ee" d="M-2-9c-6-4-13-4-19-3v22c7-1 13 0 19 3ZM2-9c6-4 13-4 19-3v22c-7-1-13 0-19 3Z"/>',
  bag: '<path stroke="#17578c" stroke-width="5" d="M-9-18c0-10 18-10 18 0"/><rect x="-20" y="-19" width="40" height="42" rx="12" fill="#2f86c9"/><rect x="-14" y="0" width="28" height="18" rx="6" fill="#17578c"/><path stroke="#f7c548" stroke-width="3" d="M-20-5h40"/>',
  apple:
    '<path fill="#4c8c3f" d="M2-14c2-8 9-9 13-8-1 6-6 9-13 8Z"/><path fill="#c4532b" d="M0-11c9-7 20 0 19 11C18 11 8 20 0 16c-8 4-18-5-19-16C-20-11-9-18 0-11Z"/>',
  plaster:
    '<g transform="rotate(-24)"><rect x="-22" y="-9" width="44" height="18" rx="9" fill="#eab07e"/><rect x="-9" y="-9" width="18" height="18" fill="#f7d9b8"/><path stroke="#d28d55" stroke-width="2.6" d="M-4-3h.1M4-3h.1M-4 4h.1M4 4h.1"/></g>',
  kite: '<path stroke="#1d2b53" stroke-width="2" d="M0 30c8 8-8 12 0 22"/><path fill="#f7c548" d="M0-30 22 0 0 32-22 0Z"/><path fill="#c4532b" d="M0-30 22 0H0ZM0 32-22 0H0Z"/>',
  pencil:
    '<g transform="rotate(-18)"><rect x="-24" y="-5" width="42" height="10" fill="#f7c548"/><rect x="-30" y="-5" width="8" height="10" rx="3" fill="#e58fa5"/><path fill="#f3e3bd" d="M18-5 32 0 18 5Z"/><path fill="#1d2b53" d="m27-2 5 2-5 2Z"/></g>',
  asyk: '<path fill="#f6e7c8" d="M-14 8c-6-4-4-12 2-11 2-7 10-6 11-1 6-6 15 0 12 7 4 6-2 11-8 8-5 4-12 3-17-3Z"/><path fill="#c4532b" d="M14 14c-6-3-5-10 0-10 2-5 9-5 10 0 6-4 12 1 9 6 3 5-1 9-6 7-4 3-9 2-13-3Z"/>',
  note: '<path fill="#fdf8ee" d="M-17-13h28l7 7v20h-35Z"/><path fill="#e8d9ba" d="M11-13v7h7Z"/><path stroke="#7a86ad" stroke-width="2.6" d="M-11-3h20M-11 3h22M-11 9h14"/>',
  heart: '<path fill="#c4532b" d="M0 18C-26 2-24-16-12-17c6 0 10 4 12 9 2-5 6-9 12-9C24-16 26 2 0 18Z"/>',
};
