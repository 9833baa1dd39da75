/** Stands in for parts of Phaser that none of our scenes asks for, and that Phaser names all the same: see src/tools/phaser-cut.ts. */
module.exports = function unused() {
  throw new Error('This part of Phaser is left out: see src/tools/phaser-cut.ts.');
};
