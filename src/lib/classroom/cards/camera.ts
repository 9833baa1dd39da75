/** The camera: opened for one vote, without sound, and stopped with it. Every way in which it can fail has a name. */

export const problems = ['denied', 'missing', 'busy', 'lost', 'insecure', 'broken'] as const;
export type Problem = (typeof problems)[number];

export class CameraProblem extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem);
    this.problem = problem;
  }
}

/** Browsers give a camera to https addresses and to the device itself only. */
export const mayUseCamera = (): boolean => typeof navigator !== 'undefined' && 'mediaDevices' in navigator;

const names: Record<string, Problem> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

export const problemOf = (failure: unknown): Problem => {
  if (failure instanceof CameraProblem) return failure.problem;
  return (failure instanceof Error && names[failure.name]) || 'broken';
};

/** 720p is enough for most classes, 1080p reads two rows farther; a device of that name may be gone: then any other serves. */
const wanted = (device: string | undefined): MediaStreamConstraints => ({
  audio: false,
  video: { width: { ideal: 1920 }, height: { ideal: 1080 }, frameRate: { ideal: 15 }, ...(device ? { deviceId: { ideal: device } } : {}) },
});

/** How long a camera may give no picture before it counts as lost. */
const patience = 3000;

export interface Camera {
  video: HTMLVideoElement; // plays; in no page, or wherever somebody shows it
  stream: MediaStream;
  stop(): void;
}

/** Opens the camera; `onlost` is called once when it goes away by itself. Rejects with a `CameraProblem`. */
export async function openCamera(device: string | undefined, onlost: () => void): Promise<Camera> {
  if (!mayUseCamera()) throw new CameraProblem('insecure');
  const stream = await navigator.mediaDevices.getUserMedia(wanted(device)).catch((failure: unknown) => {
    throw new CameraProblem(problemOf(failure));
  });
  const [track] = stream.getVideoTracks();
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const stop = () => {
    isOver = true;
    clearTimeout(silence);
    for (const one of stream.getTracks()) one.stop();
    video.srcObject = null;
  };
  const lose = () => {
    if (isOver) return;
    stop();
    onlost();
  };
  track?.addEventListener('ended', lose);
  const wait = () => {
    clearTimeout(silence);
    silence = setTimeout(lose, patience);
  };
  track?.addEventListener('mute', wait);
  track?.addEventListener('unmute', () => clearTimeout(silence));
  if (track?.muted) wait(); // a lid that is shut, or another program
  video.srcObject = stream;
  try {
    await video.play();
  } catch {
    const isLost = isOver;
    stop();
    throw new CameraProblem(isLost ? 'lost' : 'busy');
  }
  return { video, stream, stop };
}

/** The cameras by the names the browser tells, which it does only after one was opened. */
export async function cameras(): Promise<{ id: string; name: string }[]> {
  if (!mayUseCamera()) return [];
  const devices = await navigator.mediaDevices.enumerateDevices();
  return devices
    .filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId)
    .map(({ deviceId, label }) => ({ id: deviceId, name: label }));
}
