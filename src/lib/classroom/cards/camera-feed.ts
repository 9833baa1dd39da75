/** Frames of the camera, looked at beside the page by the cards worker. Neither keeps one: the next frame is written over the last. */
import { base } from '$app/paths';
import { openEye, workerAddress } from '../../cards/eye.ts';
import { ownScript } from '../../offline/own-script.ts';
import { remembered } from '../../ui/remembered.ts';
import { CameraProblem, openCamera, type Camera } from './camera.ts';
import type { OpenFeed } from './feed.ts';

export const startEye = () => openEye(new Worker(ownScript(workerAddress, base), { type: 'module' }));

/** Longer than this for one frame (ms, the middle of the last few), and a smaller picture serves the class better. */
const tooLong = 350;

/** Halves the picture of a camera that is too large for this device. */
function sparing(camera: Camera): (took: number) => void {
  let times: number[] = [];
  return (took) => {
    times = [...times, took].slice(-7);
    if (times.length < 7 || ([...times].sort((a, b) => a - b)[3] ?? 0) <= tooLong || camera.video.videoHeight <= 720) return;
    times = [];
    // a camera that refuses stays as it is
    for (const track of camera.stream.getVideoTracks()) void track.applyConstraints({ width: 1280, height: 720 }).catch(() => undefined);
  };
}

export const cameraFeed: OpenFeed = async (onlost) => {
  const camera = await openCamera(remembered('camera') ?? undefined, () => onlost('lost'));
  try {
    const eye = startEye();
    const spare = sparing(camera);
    return {
      stream: camera.stream,
      async look() {
        const look = await eye.look(camera.video);
        if (look) spare(look.took);
        return look;
      },
      stop() {
        camera.stop();
        eye.close();
      },
    };
  } catch {
    camera.stop();
    throw new CameraProblem('broken');
  }
};
