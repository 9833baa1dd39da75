/** Stands in for Phaser's own handler, which listens to the document for ever: this one stops when its game is destroyed. */
const Events = require('../../../../node_modules/phaser/src/core/events');

module.exports = (game) => {
  const onChange = () => game.events.emit(document.hidden ? Events.HIDDEN : Events.VISIBLE);
  document.addEventListener('visibilitychange', onChange);
  game.events.once(Events.DESTROY, () => document.removeEventListener('visibilitychange', onChange));
};
