import type { Bits } from './bits.ts';
import { bitsOf } from './bits.ts';

/**
 * The forty codes on the printed cards, out of the 250 of the public dictionary ARUCO_MIP_36h12, so that other readers know our cards too.
 * The dictionary keeps all codes 12 of 36 cells apart in every turn, and each code 12 from its own turns. Out of it were taken, in order of id,
 * those with few white cells where blur eats the border (at most 8 beside it, no 4 in a row) and without a look-alike in a mirror (9 cells or
 * more from the mirror image of every card, so that a mirrored picture reads nothing). codes.test.ts proves each of these sentences.
 */
const chosen = `
  8:008f34503 20:11d7c3f85 23:428d8ae0c 27:0424bccc9 28:2a081d630 48:0705c5750 51:8cc35cee4 56:a1a33ac96
  76:810b45c04 78:645346615 79:3990bd598 87:86c115041 97:2e0142144 98:42e890f99 100:8e80d9d80 102:25dd82410
  106:82609b40c 108:688181d11 109:718613c08 116:42160e5c4 122:234b52f80 123:378204514 127:03c39ddf3 140:441faee83
  157:2116a1dc0 181:33e67cd91 187:1251a4526 188:1089ab841 189:e2f096ee0 192:444b3f518 195:ac02baea8 197:1d4386e08
  207:2e2080c9c 212:5041dad63 213:1a1503415 214:64c18c742 221:4e23a3520 224:208e8f6e8 225:8486774a5 228:9446a4613
`;

export interface Code {
  card: number; // printed on the sheet, 1-40
  id: number; // in the dictionary
  bits: Bits; // as printed
}

export const codes: readonly Code[] = chosen
  .trim()
  .split(/\s+/)
  .map((entry, index) => {
    const [id = '', hex = ''] = entry.split(':');
    return { card: index + 1, id: Number(id), bits: bitsOf(hex) };
  });
