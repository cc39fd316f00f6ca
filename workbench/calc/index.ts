export { createFormulaEngine, type WorkbenchFormulas } from './engine';
export { shownFormula, storedFormula } from './formula/translate';
export { supportedFunctions } from './native/catalogue';
export { parseTypedInput, typeIn } from './typed-input';
