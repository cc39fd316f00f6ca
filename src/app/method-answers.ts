import type { CriterionAnswer, InspectAnswer, PreviewAnswer } from '../contract/answers';
import type { Analysis } from '../core/analysis/analysis';
import type { ScoreFigures } from '../core/analysis/classify-score';
import { settleCriteria } from '../core/analysis/criterion-choice';
import { AIMS, METHODS } from '../core/analysis/method-list';
import { proposeWays } from '../core/analysis/method-ways';
import { rolesOf } from '../core/analysis/methods';
import type { Parameters } from '../core/analysis/parameters';
import { allMethods, proposeMethods } from '../core/analysis/propose-methods';
import type { Source } from '../core/analysis/source';
import type { Ports } from './ports';
import { parametersNow } from './segment-decisions';

/** What may be wanted of a source, the methods that serve each aim, and what was settled the last time. */
export function proposalAnswer(
  ports: Ports,
  { main, join }: Pick<Source, 'main' | 'join'>,
): Pick<InspectAnswer, 'aims' | 'allMethods' | 'ways' | 'remembered'> {
  const has = rolesOf([main.mapping, ...(join ? [join.mapping] : [])]);
  const found = parametersNow(ports);
  // A tab that cannot be read is refused later, where its parameters are needed.
  const settled = found.ok ? found.value : undefined;
  return {
    aims: AIMS.map(({ id, label }) => ({ id, label, methods: proposeMethods(id, has) })),
    allMethods: allMethods(has),
    ways: proposeWays({ has, isScored: settled?.criteria !== undefined }, settled?.choices),
    remembered: settled ? remembered(settled) : {},
  };
}

function remembered({ method, aim, preset, classes, frozen }: Parameters): InspectAnswer['remembered'] {
  const said = Object.entries({ method, aim, preset, classes, frozen });
  return Object.fromEntries(said.filter(([, value]) => value !== undefined));
}

/** The method of a preview, and the criteria where it is the weighted score. */
export function methodAnswer(
  analysis: Analysis,
): Pick<PreviewAnswer, 'method' | 'methodName' | 'methodWhy' | 'frozen' | 'score' | 'traits'> {
  const { segmentsBy, score, options } = analysis;
  const { name, why } = METHODS.find(({ id }) => id === segmentsBy)!;
  return {
    method: segmentsBy,
    methodName: name,
    methodWhy: why,
    frozen: options.frozen ?? false,
    ...(score && segmentsBy === 'score'
      ? { score: { criteria: criterionAnswers(score), limits: score.limits } }
      : {}),
    ...(segmentsBy === 'profile' ? { traits: traitAnswers(analysis) } : {}),
  };
}

/** The trait that was taken first. */
function traitAnswers({ traits, options }: Analysis): NonNullable<PreviewAnswer['traits']> {
  const wanted = options.choices?.trait;
  return [...traits]
    .sort((a, b) => Number(b.id === wanted) - Number(a.id === wanted))
    .map(({ id, label }) => ({ id, label }));
}

/** All that can be ranked; the points of a list once it is chosen. */
function criterionAnswers({ candidates, criteria }: ScoreFigures): readonly CriterionAnswer[] {
  const offered = candidates.filter(
    ({ kind, source }) => kind !== undefined || criteria.some(({ candidate }) => candidate.source === source),
  );
  const settled = settleCriteria(
    offered,
    offered.map(({ source }) => ({ source, weight: 0 })),
  );
  return settled.map((open) => {
    const own = criteria.find(({ candidate }) => candidate.source === open.candidate.source);
    const { candidate, weight, lowIsGood, effects, points } = own ?? open;
    const texts = own && points ? candidate.texts() : [];
    return {
      ...{ source: candidate.source, label: candidate.label, chosen: own !== undefined },
      ...{ weight, lowIsGood, effects },
      ...(texts.length > 0
        ? { points: texts.map((text) => ({ text, points: points?.[text] ?? null })) }
        : {}),
    };
  });
}
