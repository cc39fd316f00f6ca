import { moveFormula } from '../../../src/core/user-content/move-formula';

describe('a formula that moves with its row', () => {
  test.each([
    ['=D4*2', '=D9*2', 'its own row follows'],
    ['=D5+D4', '=D5+D9', 'another row stays'],
    ['=D$4', '=D$4', 'a fixed row stays'],
    ['=$D4', '=$D9', 'a fixed column does not fix the row'],
    ['=D44+D4', '=D44+D9', 'row 44 is not row 4'],
    ['="D4"&D4', '="D4"&D9', 'a text is no reference'],
    ["='D4'!A1+A4", "='D4'!A1+A9", 'a tab’s name is no reference'],
    ['=LOG10(4)', '=LOG10(4)', 'a function is no reference'],
    ['=AB4:AD4', '=AB9:AD9', 'a range follows'],
  ])('%s becomes %s: %s', (formula, moved) => {
    expect(moveFormula(formula, 4, 9)).toBe(moved);
  });
});
