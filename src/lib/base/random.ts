/** Chance as plain data: a seed goes in, a number and the next seed come out (mulberry32, public domain, T. Ettinger). */
export function draw(seed: number): { value: number; seed: number } {
  const next = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(next ^ (next >>> 15), 1 | next);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return { value: ((t ^ (t >>> 14)) >>> 0) / 4294967296, seed: next };
}

/** The list in an order that follows from the seed alone (Fisher-Yates). */
export function shuffle<Item>(items: readonly Item[], seed: number): Item[] {
  const mixed = [...items];
  let chance = seed;
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const drawn = draw(chance);
    chance = drawn.seed;
    const pick = Math.floor(drawn.value * (last + 1));
    const moved = mixed[last] as Item;
    mixed[last] = mixed[pick] as Item;
    mixed[pick] = moved;
  }
  return mixed;
}

/** A seed for a new game or session. `crypto.randomUUID` does not exist on http LAN addresses, this does. */
export function newSeed(): number {
  return crypto.getRandomValues(new Int32Array(1))[0] ?? 1;
}

/** 128 random bits as 32 hex signs: an id that needs no secure context. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
