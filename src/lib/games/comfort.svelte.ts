/** How a child likes to play on this device: with sound or without, with much motion or little. */
import { createSubscriber } from 'svelte/reactivity';
import { remember, remembered } from '../ui/remembered.ts';

const query = '(prefers-reduced-motion: reduce)';

class Comfort {
  #sound = $state(remembered('sound') !== 'off');
  #wantsCalm = $state(remembered('calm') === 'on');
  #system = createSubscriber((update) => {
    const wish = matchMedia(query);
    wish.addEventListener('change', update);
    return () => wish.removeEventListener('change', update);
  });

  get sound(): boolean {
    return this.#sound;
  }
  set sound(on: boolean) {
    this.#sound = on;
    remember('sound', on ? 'on' : 'off');
  }

  /** The device's own wish for less motion always counts. */
  get calm(): boolean {
    this.#system();
    return this.#wantsCalm || (typeof matchMedia === 'function' && matchMedia(query).matches);
  }
  set calm(on: boolean) {
    this.#wantsCalm = on;
    remember('calm', on ? 'on' : 'off');
    document.documentElement.toggleAttribute('data-calm', on);
  }
}

export const comfort = new Comfort();
