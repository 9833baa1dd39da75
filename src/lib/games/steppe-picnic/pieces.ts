/** How the pieces of the leftover sack look. The ids are those of plastic-items.json, so that game and family log count the same things. */
const pictures: Record<string, string> = {
  'bag-carrier-thin': 'plastic-bag',
  'bag-produce': 'produce-bag',
  'bag-garbage-30': 'rubbish-sack',
  'bottle-pet-05': 'plastic-bottle',
  'bottle-pet-15': 'bottle-middle',
  'bottle-pet-5': 'bottle-big',
  'cup-200': 'plastic-cup',
  'cup-paper': 'paper-cup',
  plate: 'plastic-plate',
  'container-food': 'food-tray',
  cutlery: 'plastic-cutlery',
  straw: 'straw-plastic',
  'cling-film': 'cling-film',
  'wrapper-snack': 'crisps-packet',
  'wrapper-bar': 'bar-wrapper',
  'wrapper-sweet': 'sweet-wrapper',
};

export const drawnPieces: readonly string[] = Object.keys(pictures);

/** A piece without a drawing is a mistake of the level, which its check refuses. */
export const pictureOfPiece = (item: string): string => pictures[item] ?? '';
