import { useState } from 'preact/hooks';
import type { NewExportRequest } from '../../../src/contract/new-export';
import type { RoleChoice } from '../../../src/contract/requests';

type Choices = readonly RoleChoice[];

/** What the user said of columns, by the tabs in which they stand; it outlives the view where it was said. */
export function useCorrections() {
  const [said, setSaid] = useState<ReadonlyMap<string, Choices>>(new Map());
  const saidOf = (request: NewExportRequest): Choices => said.get(tabsOf(request)) ?? [];
  const corrected = (request: NewExportRequest): NewExportRequest => ({
    ...request,
    choices: saidOf(request),
  });
  const correct = (request: NewExportRequest, choice: RoleChoice): void => {
    const others = saidOf(request).filter(({ position }) => position !== choice.position);
    setSaid(new Map(said).set(tabsOf(request), [...others, choice]));
  };
  return { corrected, correct };
}

const tabsOf = ({ base, next }: NewExportRequest): string => `${base} ${next ?? ''}`;
