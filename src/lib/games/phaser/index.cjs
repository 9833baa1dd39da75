/**
 * Our own cut of Phaser: its core on Canvas, without sounds, physics, loaders, texts, clocks, tweens (`motion.ts`), containers and sprites' animations.
 * tools/phaser-cut.ts puts it in the place of the package when the app is built. The types are the whole package's, so a scene that uses more than
 * this fails only in the browser: tests/e2e/games.spec.ts starts every game.
 */
// first, because its modules require each other in a circle and only this way round finds all of them
require('../../../../node_modules/phaser/src/renderer');
// each of these registers itself, as a plugin of every scene or as a factory (`scene.add.image`)
require('../../../../node_modules/phaser/src/cameras/2d');
require('../../../../node_modules/phaser/src/events/EventEmitter');
require('../../../../node_modules/phaser/src/gameobjects/GameObjectCreator');
require('../../../../node_modules/phaser/src/gameobjects/GameObjectFactory');
require('../../../../node_modules/phaser/src/gameobjects/DisplayList');
require('../../../../node_modules/phaser/src/gameobjects/UpdateList');
require('../../../../node_modules/phaser/src/gameobjects/graphics/GraphicsFactory');
require('../../../../node_modules/phaser/src/gameobjects/image/ImageFactory');
require('../../../../node_modules/phaser/src/input/InputPlugin');
require('../../../../node_modules/phaser/src/scene/ScenePlugin');

module.exports = {
  ...require('../../../../node_modules/phaser/src/const'),
  Game: require('../../../../node_modules/phaser/src/core/Game'),
  Scale: require('../../../../node_modules/phaser/src/scale'),
  Scene: require('../../../../node_modules/phaser/src/scene/Scene'),
};
