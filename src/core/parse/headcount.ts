/** True for a number of employees or a band of them: `12`, `10 à 19`, `50-99`, `250+`, `plus de 500`, `< 10 salariés`. */
export const isHeadcount = (text: string): boolean =>
  /^(?:plus de |moins de |over |under |[<>≥≤] ?)?\d[\d \u00a0\u202f]{0,6}(?: ?(?:à|a|-|–|to|et) ?\d[\d \u00a0\u202f]{0,6})?\+?(?: ?(?:et plus|et \+|salari[ée]s?|employ[ée]e?s?|pers(?:onnes|\.)?))*$/i.test(
    text.trim(),
  );
