import { describe, expect, it } from 'vitest';
import { keyAction, keyTable, type KeyPlace, type Press } from './keys.ts';

const press = (code: string, more: Partial<Press> = {}): Press => ({
  code,
  repeat: false,
  shift: false,
  other: false,
  at: 10_000,
  ...more,
});
const page: KeyPlace = { focus: 'page', isCounting: false, isJumping: false };

describe('the key table', () => {
  it('knows every key of the contract', () => {
    for (const [name, codes] of Object.entries(keyTable))
      for (const code of codes) expect(keyAction(press(code), page)).toEqual({ do: name });
  });

  it('leaves Tab, F11, F12 and everything with Ctrl, Alt or Meta to the browser', () => {
    for (const code of ['Tab', 'F11', 'F12', 'KeyZ']) expect(keyAction(press(code), page)).toBeUndefined();
    expect(keyAction(press('KeyN', { other: true }), page)).toBeUndefined();
    expect(keyAction(press('F5', { other: true }), page)).toBeUndefined();
  });

  it('swallows a held key and a double press within 300 ms', () => {
    expect(keyAction(press('PageDown', { repeat: true }), page)).toEqual({ do: 'swallow' });
    expect(keyAction(press('PageDown'), { ...page, lastStep: 9_800 })).toEqual({ do: 'swallow' });
    expect(keyAction(press('PageDown'), { ...page, lastStep: 9_700 })).toEqual({ do: 'next' });
  });

  it('in a field takes only PageDown, PageUp and F5', () => {
    const field: KeyPlace = { ...page, focus: 'field' };
    expect(['PageDown', 'PageUp', 'F5', 'KeyN', 'Space', 'Digit1'].map((code) => keyAction(press(code), field)?.do)).toEqual([
      'next',
      'back',
      'fullscreen',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('lets Enter and Space press a control reached by Tab, and nothing else', () => {
    const control: KeyPlace = { ...page, focus: 'control' };
    expect(['Enter', 'Space', 'ArrowRight'].map((code) => keyAction(press(code), control)?.do)).toEqual([undefined, undefined, 'next']);
  });

  it('gives arrows, Enter and Space to a game reached by Tab, never PageDown', () => {
    const twin: KeyPlace = { ...page, focus: 'twin' };
    const codes = ['Enter', 'Space', 'ArrowLeft', 'ArrowDown', 'PageDown', 'PageUp'];
    expect(codes.map((code) => keyAction(press(code), twin)?.do)).toEqual([undefined, undefined, undefined, undefined, 'next', 'back']);
  });

  it('chooses and counts while a hand count is open; a digit jumps only after G, and only Enter goes there', () => {
    const counting: KeyPlace = { ...page, isCounting: true };
    expect(keyAction(press('Digit3'), counting)).toEqual({ do: 'digit', digit: 3 });
    expect(keyAction(press('Digit7'), counting)).toBeUndefined();
    expect(keyAction(press('Equal', { shift: true }), counting)).toEqual({ do: 'hands', by: 1 });
    expect(keyAction(press('NumpadSubtract'), counting)).toEqual({ do: 'hands', by: -1 });
    expect(keyAction(press('Digit7'), { ...counting, isJumping: true })).toEqual({ do: 'digit', digit: 7 });
    expect(keyAction(press('Digit7'), page)).toBeUndefined();
    const jumping: KeyPlace = { ...page, isJumping: true };
    expect(keyAction(press('Digit7'), jumping)).toEqual({ do: 'digit', digit: 7 });
    expect(keyAction(press('Enter'), jumping)).toEqual({ do: 'go' });
    expect(keyAction(press('PageDown'), jumping)).toEqual({ do: 'next' });
    expect(keyAction(press('Minus'), page)).toBeUndefined();
  });
});
