/** Legal forms as customers write them (INSEE's « catégories juridiques » and the usual foreign ones), folded. */
export const LEGAL_FORMS = new Set(
  (
    'sarl sarlu sas sasu sa eurl ei eirl sci scm scp sca scs snc selarl selarlu selas selafa scop scic sem spl se ' +
    'gie geie gaec earl scea gfa sica cuma scpi asso association gmbh ltd llc inc bv nv srl ag plc'
  ).split(' '),
);
