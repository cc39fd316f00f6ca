import type { EndpointName } from '../../../src/contract/endpoints';
import { isTold, prepare, TROUBLES, type Trouble } from './troubles';
import { press, type Step } from './ways';
import { describeWorkbench } from './workbench';

/** A question of the page, and how one comes to ask it. */
interface Case {
  readonly name: EndpointName;
  /** Up to the click that asks the question. */
  readonly reach?: Step;
  readonly ask: Step;
  /** What asks again, unless it is « Réessayer ». */
  readonly again?: string | RegExp;
  /** All of them, unless said. */
  readonly troubles?: readonly Trouble[];
  /** It went well, once. */
  readonly isDone: Step;
}

const ALL = Object.keys(TROUBLES) as Trouble[];

/** Declares a test for each question: asked in each trouble after the other, then it goes well. */
export function describeTroubles(name: string, cases: readonly Case[]): void {
  describeWorkbench(name, (visit) => {
    test.each(cases)(
      '$name: a sentence, and a way on',
      async ({ name, reach, ask, again, troubles = ALL, isDone }) => {
        const visited = await visit();
        await reach?.(visited);
        await prepare(visited.page, name, troubles);
        await ask(visited);
        for (const trouble of troubles) {
          await isTold(visited, trouble);
          await press(again ?? 'Réessayer')(visited);
        }
        await isDone(visited);
      },
    );
  });
}
