/** Reading aloud with the device's own voices. Voices of a server are left out: a child's lesson goes to nobody. */
import { createSubscriber } from 'svelte/reactivity';
import type { Lang } from '../base/lang.ts';
import { remember, remembered } from './remembered.ts';

const speech = (): SpeechSynthesis | undefined => (typeof speechSynthesis === 'undefined' ? undefined : speechSynthesis);

class Voice {
  #isWanted = $state(remembered('voice') === 'on');
  #voices = createSubscriber((update) => {
    speech()?.addEventListener?.('voiceschanged', update);
    return () => speech()?.removeEventListener?.('voiceschanged', update);
  });

  /** A local voice of the language, if the device has one. */
  of(lang: Lang): SpeechSynthesisVoice | undefined {
    this.#voices();
    return speech()
      ?.getVoices()
      .find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(lang));
  }

  get isWanted(): boolean {
    return this.#isWanted;
  }
  set isWanted(on: boolean) {
    this.#isWanted = on;
    remember('voice', on ? 'on' : 'off');
    if (!on) this.stop();
  }

  /** Says it now, instead of what is being said. A little slower than for adults. */
  say(text: string, lang: Lang): void {
    const voice = this.of(lang);
    if (!voice || !text) return;
    this.stop();
    const words = new SpeechSynthesisUtterance(text);
    words.voice = voice;
    words.lang = voice.lang;
    words.rate = 0.85;
    speech()?.speak(words);
  }

  stop(): void {
    speech()?.cancel();
  }
}

export const voice = new Voice();
