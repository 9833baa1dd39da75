/** How wind and water carry a thing over the map: place by place, each step drawn from the seed, never twice to one place. */
import { draw } from '../../base/random.ts';

export type Carrier = 'wind' | 'water';
export type Weights = Record<Carrier, number>;

export interface Place {
  id: string;
  x: number;
  y: number;
  zone?: string; // needed where a thing can stay
  hold: number; // how strongly it keeps a thing, against the weights of the roads; 0: only passed through
}
export interface Road extends Weights {
  from: string;
  to: string;
}
export interface JourneyMap {
  weather: Weights;
  places: Place[];
  roads: Road[];
}
/** A place on the way and what carried the thing there; nothing did to the first one. */
export interface Stop {
  place: string;
  by?: Carrier;
}

/** A place by its id; an unknown id is a bug of the level, which its check refuses. */
export function placeOf(map: JourneyMap, id: string): Place {
  const place = map.places.find((known) => known.id === id);
  if (!place) throw new Error(`the map has no place "${id}"`);
  return place;
}

const pull = (map: JourneyMap, road: Road, by: Carrier): number => road[by] * map.weather[by];
const strength = (map: JourneyMap, road: Road): number => pull(map, road, 'wind') + pull(map, road, 'water');

/** Roads that lead on in this weather. */
export const roadsFrom = (map: JourneyMap, place: string): Road[] =>
  map.roads.filter((road) => road.from === place && strength(map, road) > 0);

/** The whole way from a place until the thing rests. The seed alone decides. */
export function walk(map: JourneyMap, from: string, seed: number): { path: Stop[]; seed: number } {
  const path: Stop[] = [{ place: from }];
  let [here, chance] = [from, seed];
  for (;;) {
    const open = roadsFrom(map, here).filter((road) => path.every((stop) => stop.place !== road.to));
    const drawn = draw(chance);
    chance = drawn.seed;
    const road = choose(map, open, placeOf(map, here).hold, drawn.value);
    if (!road) return { path, seed: chance };
    here = road.to;
    path.push({ place: here, by: pull(map, road, 'wind') > pull(map, road, 'water') ? 'wind' : 'water' });
  }
}

/** One of the roads by its strength, or none: the place keeps the thing. */
function choose(map: JourneyMap, open: Road[], hold: number, value: number): Road | undefined {
  const total = open.reduce((sum, road) => sum + strength(map, road), hold);
  let left = value * total - hold;
  if (left < 0) return undefined;
  for (const road of open) {
    left -= strength(map, road);
    if (left < 0) return road;
  }
  return open.at(-1);
}

/** Every place that can be reached from here in this weather, this one included, without entering some. */
export function reach(map: JourneyMap, from: string, without: string[] = []): string[] {
  const seen = [from];
  for (const here of seen) for (const { to } of roadsFrom(map, here)) if (!seen.includes(to) && !without.includes(to)) seen.push(to);
  return seen;
}

/** Can a thing stay here? Where no road leads on, it has to. */
export const canRest = (map: JourneyMap, id: string): boolean => placeOf(map, id).hold > 0 || roadsFrom(map, id).length === 0;
