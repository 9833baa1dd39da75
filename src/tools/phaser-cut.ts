/**
 * Our own cut of Phaser, for the built app: in dev, where CommonJS is not bundled, the whole package serves. What it has is said in
 * lib/games/phaser/index.cjs; here stands what Phaser names by itself and none of our scenes asks for. tests/e2e/games.spec.ts plays every game with it.
 */
import { fileURLToPath } from 'node:url';

const standIn = (name: string) => fileURLToPath(new URL(`../lib/games/phaser/${name}.cjs`, import.meta.url));

/** By the ends of their names. Each would be made only when it is asked for. */
const unused = [
  'filters/[A-Z]\\w+',
  'WebGLTextureWrapper', // pictures of the graphics card, pictures drawn by a scene, pictures of the screen
  'DynamicTexture',
  '(?:WebGL|Canvas)Snapshot',
  '(?:KTX|PVR)Parser', // packed pictures, and sheets made by other programs
  'PCT(?:Decode)?|UnityYAML|AtlasXML|JSON(?:Array|Hash)|SpriteSheet(?:FromAtlas)?',
  'KeyboardManager', // the buttons of the twin have the keys
  'geom/triangle/Triangle|math/easing/EaseMap|PathFollower|GeometryMask',
];

/** Aliases: each leads from what Phaser asks for to what stands in for it. */
export const phaserCut = [
  { find: 'phaser', replacement: standIn('index') },
  { find: /^\.\/VisibilityHandler$/, replacement: standIn('visibility') },
  { find: /^[./]+(?:device\/)?Features$/, replacement: standIn('features') },
  { find: /^\.\.\/math\/$/, replacement: standIn('math') },
  { find: /^\..*\/(?:TileSprite|AnimationManager)$/, replacement: standIn('idle') },
  { find: new RegExp(`^\\..*/(?:${unused.join('|')})$`), replacement: standIn('unused') },
];

/** The switches of Phaser's own build. */
export const phaserSwitches = {
  'typeof CANVAS_RENDERER': 'true',
  'typeof WEBGL_RENDERER': 'false',
  'typeof FEATURE_SOUND': 'false',
  'typeof WEBGL_DEBUG': 'false',
  'typeof EXPERIMENTAL': 'false',
  'typeof PLUGIN_CAMERA3D': 'false',
  'typeof PLUGIN_FBINSTANT': 'false',
};
