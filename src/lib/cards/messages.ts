/** What a page and its cards worker say to each other. Pictures go in, and only numbers come out. */
import type { Measures, Seen } from './contract.ts';

/** A frame as the camera gave it (transferred), or its colours from a canvas (transferred too). */
export type Show = { frame: VideoFrame } | { colours: ArrayBuffer; width: number; height: number };

/** `unreadable`: this browser's frames are in a format that we do not know; show colours instead. */
export type Told = ({ told: 'seen' } & Look) | { told: 'unreadable' };

export interface Look {
  seen: Seen[];
  measures: Measures;
  width: number; // of the frame
  height: number;
  took: number; // ms to find the cards
}
