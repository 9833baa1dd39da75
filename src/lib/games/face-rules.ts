/** Who of the cast is drawn with two faces: as usual, and worried (`<name>-worried`). */
export const withFaces = ['cast-hare', 'cast-goat', 'cast-cat', 'cast-bear'] as const;

export const worried = (picture: string): string => `${picture}-worried`;
