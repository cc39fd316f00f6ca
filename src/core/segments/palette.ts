/** Colours of segments that have none of their own, in their order. Okabe & Ito (2008), as for the other segments. */
export const COLORS = [
  ...(['#0072b2', '#009e73', '#e69f00', '#cc79a7'] as const),
  ...(['#56b4e9', '#d55e00', '#f0e442', '#5f6368'] as const),
];
