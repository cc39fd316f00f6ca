import { type Problem, problem } from '../model/problem';
import { plural } from '../text/numbers';
import { headersOnlyIn, type Together } from './together';

/** What is different between the columns of the two sides, and what is not copied. */
export const newExportNotices = (both: Together, withheld: number): readonly Problem[] => [
  ...renamed(both),
  ...onlyInBase(headersOnlyIn(both, 'base')),
  ...onlyInNext(headersOnlyIn(both, 'next')),
  ...sensitive(both.sensitive),
  ...(withheld > 0 ? [withheldRemarks(withheld)] : []),
];

const quoted = (headers: readonly string[]): { readonly fr: string; readonly en: string } => ({
  fr: headers.map((header) => `« ${header} »`).join(', '),
  en: headers.map((header) => `“${header}”`).join(', '),
});

const renamed = ({ renamed: pairs }: Together): readonly Problem[] =>
  pairs.map(({ base, next }) =>
    problem('column-renamed', {
      fr: `La colonne « ${next} » du nouvel export va dans « ${base} » : le titre a changé, le contenu est de même nature.`,
      en: `The column “${next}” of the new export goes into “${base}”: the header changed, what it holds is of the same kind.`,
    }),
  );

const onlyInBase = (headers: readonly string[]): readonly Problem[] =>
  headers.length === 0
    ? []
    : [
        problem('columns-only-in-base', {
          fr: `Le nouvel export n’a pas ${quoted(headers).fr} : ce que la base en dit est gardé, vide pour ce qui est nouveau.`,
          en: `The new export lacks ${quoted(headers).en}: what the base says of it is kept, blank for what is new.`,
        }),
      ];

const onlyInNext = (headers: readonly string[]): readonly Problem[] =>
  headers.length === 0
    ? []
    : [
        problem('columns-only-in-export', {
          fr: `Nouveau dans cet export : ${quoted(headers).fr}. Ajouté à droite, vide pour les anciennes lignes.`,
          en: `New in this export: ${quoted(headers).en}. Added at the right, blank for the old rows.`,
        }),
      ];

const sensitive = (headers: readonly string[]): readonly Problem[] =>
  headers.length === 0
    ? []
    : [
        problem('sensitive-columns-left-out', {
          fr: `Données sensibles, recopiées nulle part : ${quoted(headers).fr}.`,
          en: `Sensitive data, copied nowhere: ${quoted(headers).en}.`,
        }),
      ];

const withheldRemarks = (count: number): Problem =>
  problem('remarks-left-out', {
    fr: `${plural(count, 'remarque n’est pas recopiée', 'remarques ne sont pas recopiées', 'fr')} : données sensibles, jugement ou coordonnées bancaires.`,
    en: `${plural(count, 'remark is not copied', 'remarks are not copied', 'en')}: sensitive data, judgements or bank details.`,
  });
