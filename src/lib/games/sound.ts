/** Four small effects made of tones: no files, nothing to load, and silence where there is no audio. */
export type Effect = 'tap' | 'right' | 'again' | 'end';

/** Each note: pitch in Hz, start and length in seconds. */
const effects: Record<Effect, [pitch: number, from: number, length: number][]> = {
  tap: [[520, 0, 0.07]],
  right: [
    [659, 0, 0.14],
    [880, 0.1, 0.22],
  ],
  again: [
    [392, 0, 0.14],
    [349, 0.12, 0.2],
  ],
  end: [
    [523, 0, 0.16],
    [659, 0.13, 0.16],
    [784, 0.26, 0.16],
    [1047, 0.39, 0.4],
  ],
};

let audio: AudioContext | undefined;

/** Plays an effect; to be called from a tap or key, for browsers keep silent before one. */
export function playEffect(effect: Effect): void {
  try {
    audio ??= new AudioContext();
    void audio.resume().catch(() => undefined);
    for (const [pitch, from, length] of effects[effect]) note(audio, pitch, audio.currentTime + from, length);
  } catch {
    // no audio device: the game says everything in pictures and words too
  }
}

function note(context: AudioContext, pitch: number, start: number, length: number): void {
  const tone = new OscillatorNode(context, { type: 'triangle', frequency: pitch });
  const volume = new GainNode(context, { gain: 0 });
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(0.16, start + 0.012);
  volume.gain.exponentialRampToValueAtTime(0.001, start + length);
  tone.connect(volume).connect(context.destination);
  tone.start(start);
  tone.stop(start + length + 0.02);
}
