/** Stands in for the list of all of Phaser's mathematics, of which its start asks for this one. */
module.exports = { RandomDataGenerator: require('../../../../node_modules/phaser/src/math/random-data-generator/RandomDataGenerator') };
