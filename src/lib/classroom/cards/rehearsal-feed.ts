/** A drawn class in place of the camera, for a volunteer who tries cards alone. */
import type { Desk } from '../desk.svelte.ts';
import { CameraProblem } from './camera.ts';
import type { OpenFeed } from './feed.ts';

export const rehearsalFeed =
  (_desk: Desk): OpenFeed =>
  () =>
    Promise.reject(new CameraProblem('broken'));
