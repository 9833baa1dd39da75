/** One table for keyboard and clicker, by `event.code`: the same on a Russian, Kazakh or English layout. Precedence as in the design's section 5. */
export const keyTable = {
  next: ['PageDown', 'ArrowRight', 'ArrowDown', 'Space', 'Enter', 'KeyN'],
  back: ['PageUp', 'ArrowLeft', 'ArrowUp', 'Backspace', 'KeyP'],
  black: ['Period', 'KeyB', 'Slash', 'Semicolon'],
  fullscreen: ['F5', 'KeyF'],
  jump: ['KeyG'],
  projector: ['KeyS'],
  notes: ['KeyI'],
  tools: ['KeyC'],
  card: ['KeyH'],
  again: ['KeyR'],
  byHand: ['KeyM'],
  disc: ['KeyD'],
  pause: ['KeyT'],
  cut: ['KeyX'],
  help: ['F1'],
  close: ['Escape'],
} as const;
export type Named = keyof typeof keyTable;

export type KeyAction = { do: Named } | { do: 'digit'; digit: number } | { do: 'hands'; by: 1 | -1 } | { do: 'go' } | { do: 'swallow' };

/** What of a KeyboardEvent matters. */
export interface Press {
  code: string;
  repeat: boolean;
  shift: boolean;
  other: boolean; // Ctrl, Alt or Meta: never ours
  at: number; // ms, monotonic
}

export function pressOf(event: KeyboardEvent): Press {
  const { code, repeat, shiftKey: shift, timeStamp: at } = event;
  return { code, repeat, shift, at, other: event.ctrlKey || event.altKey || event.metaKey };
}

/** Where the press lands. */
export interface KeyPlace {
  focus: 'page' | 'field' | 'control' | 'twin'; // control and twin only when reached by Tab (:focus-visible)
  isCounting: boolean;
  isJumping: boolean;
  lastStep?: number; // moment of the last Next, Back or black that counted
}

export const guard = 300; // ms between two session keys: a nervous thumb presses a clicker twice

const named = new Map<string, Named>(
  Object.entries(keyTable).flatMap(([name, codes]) => codes.map((code) => [code, name as Named] as const)),
);
const inField = new Set(['PageDown', 'PageUp', 'F5']);
const ofControl = new Set(['Enter', 'Space']);
const ofTwin = new Set(['Enter', 'Space', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']);

/** The action of a press; undefined leaves the key to the browser and the page; `swallow` takes it and does nothing. */
export function keyAction(press: Press, place: KeyPlace): KeyAction | undefined {
  if (press.other || (press.shift && press.code !== 'F5' && press.code !== 'Equal')) return undefined;
  if (place.focus === 'field' && !inField.has(press.code)) return undefined;
  if (place.focus === 'control' && ofControl.has(press.code)) return undefined;
  if (place.focus === 'twin' && (ofTwin.has(press.code) || digitOf(press.code) !== undefined)) return undefined;
  const action = jumpAction(press, place) ?? digitAction(press, place) ?? nameAction(press.code);
  if (!action) return undefined;
  if (press.repeat) return { do: 'swallow' };
  const isStep = action.do === 'next' || action.do === 'back' || action.do === 'black';
  return isStep && place.lastStep !== undefined && press.at - place.lastStep < guard ? { do: 'swallow' } : action;
}

function nameAction(code: string): KeyAction | undefined {
  const name = named.get(code);
  return name && { do: name };
}

/** Only Enter goes to the typed step: a clicker's Next must never jump. */
function jumpAction(press: Press, place: KeyPlace): KeyAction | undefined {
  return place.isJumping && press.code === 'Enter' ? { do: 'go' } : undefined;
}

/** Digits choose what is counted, or the step once G was pressed. A digit that comes too late, when the count is over, does nothing. */
function digitAction(press: Press, place: KeyPlace): KeyAction | undefined {
  const digit = digitOf(press.code);
  if (digit !== undefined) {
    const isMeant = place.isJumping || (place.isCounting && digit >= 1 && digit <= 4);
    return isMeant ? { do: 'digit', digit } : undefined;
  }
  if (!place.isCounting || place.isJumping) return undefined;
  if (press.code === 'Equal' || press.code === 'NumpadAdd') return { do: 'hands', by: 1 };
  if (press.code === 'Minus' || press.code === 'NumpadSubtract') return { do: 'hands', by: -1 };
  return undefined;
}

function digitOf(code: string): number | undefined {
  const match = /^(?:Digit|Numpad)(\d)$/.exec(code);
  return match ? Number(match[1]) : undefined;
}
