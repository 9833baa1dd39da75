/**
 * Stands in for Phaser's own look at the browser, which opens WebGL once more only to try it. WebGL counted out on the processor, as browsers
 * do with a blocked graphics card, is several times slower than Canvas: it does not count here.
 */
function hasGraphicsCard() {
  const gl = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: true });
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  return gl !== null;
}

// what our cut of Phaser asks for
module.exports = { canvas: true, pointerLock: false, stableSort: true, webGL: hasGraphicsCard() };
