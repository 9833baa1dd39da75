/** The pictures families and their members are known by: nobody has a name here. */
import bear from 'picture:cast-bear';
import camel from 'picture:cast-camel';
import cat from 'picture:cast-cat';
import crane from 'picture:cast-crane';
import goat from 'picture:cast-goat';
import hare from 'picture:cast-hare';
import eagle from 'picture:eagle';
import hedgehog from 'picture:hedgehog';
import horse from 'picture:horse-face';
import owl from 'picture:owl';
import ram from 'picture:ram';
import wolf from 'picture:wolf';
import { m } from '../i18n/text.ts';

const animals: Record<string, { picture: string; name: () => string }> = {
  bear: { picture: bear, name: m.family_animal_bear },
  hare: { picture: hare, name: m.family_animal_hare },
  camel: { picture: camel, name: m.family_animal_camel },
  goat: { picture: goat, name: m.family_animal_goat },
  crane: { picture: crane, name: m.family_animal_crane },
  cat: { picture: cat, name: m.family_animal_cat },
  horse: { picture: horse, name: m.family_animal_horse },
  owl: { picture: owl, name: m.family_animal_owl },
  hedgehog: { picture: hedgehog, name: m.family_animal_hedgehog },
  eagle: { picture: eagle, name: m.family_animal_eagle },
  ram: { picture: ram, name: m.family_animal_ram },
  wolf: { picture: wolf, name: m.family_animal_wolf },
};

/** In the order they are offered. As many as a family may have members. */
export const animalIds: readonly string[] = Object.keys(animals);

export const animalPicture = (animal: string): string => animals[animal]?.picture ?? hare;
export const animalName = (animal: string): string => animals[animal]?.name() ?? animal;
