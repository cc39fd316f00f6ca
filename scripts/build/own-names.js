/*
 * Names of the language that the bundle reads in its loops, as variables of its own: where a script runs in a sandbox, as in
 * the workbench and the tests, each mention of a global goes through the sandbox. Shorter, too, once minified.
 */
const OwnMath = Math;
const OwnNumber = Number;
const OwnMap = Map;
const OwnSet = Set;
const OwnFloat64Array = Float64Array;
const OwnInt32Array = Int32Array;
const OwnInt8Array = Int8Array;
const OwnUint8Array = Uint8Array;

export {
  OwnFloat64Array as Float64Array,
  OwnInt8Array as Int8Array,
  OwnInt32Array as Int32Array,
  OwnMap as Map,
  OwnMath as Math,
  OwnNumber as Number,
  OwnSet as Set,
  OwnUint8Array as Uint8Array,
};
