/** Stands in for Phaser's own look at the browser, which opens WebGL only to try it: our scenes draw on Canvas (see src/README.md). */
module.exports = { canvas: true, pointerLock: false, stableSort: true, webGL: false };
