import { useRef, useState } from 'preact/hooks';
import type { EndpointName, Endpoints } from '../../src/contract/endpoints';
import type { Failure } from '../../src/contract/envelope';
import type { UnderWay } from '../../src/contract/in-calls';
import type { Phrase } from '../../src/core/model/problem';
import { call } from '../server/call';

interface Asked<Answer> {
  readonly asking: boolean;
  /** What is under way, where the answer takes several calls. */
  readonly underWay?: Phrase;
  readonly answer?: Answer;
  readonly failure?: Failure;
}

/** One question to the server at a time; an answer that comes after another question was asked counts for nothing. */
export function useAsk<Name extends EndpointName>(name: Name) {
  type Answer = Exclude<Endpoints[Name]['answer'], UnderWay>;
  const [asked, setAsked] = useState<Asked<Answer>>({ asking: false });
  const turn = useRef(0);
  const ask = (request: Endpoints[Name]['request'], then?: (answer: Answer) => void): void => {
    turn.current += 1;
    const mine = turn.current;
    setAsked({ asking: true });
    const unlessLate = (next: Asked<Answer>): void => {
      if (mine !== turn.current) return;
      setAsked(next);
      if (next.answer !== undefined) then?.(next.answer);
      if (next.underWay) goOn();
    };
    const goOn = (): unknown =>
      call(name, request).then(
        (answer) =>
          unlessLate(
            isUnderWay(answer) ? { asking: true, ...answer } : { asking: false, answer: answer as Answer },
          ),
        (failure: Failure) => unlessLate({ asking: false, failure }),
      );
    goOn();
  };
  const forget = (): void => {
    turn.current += 1;
    setAsked({ asking: false });
  };
  return { ...asked, ask, forget };
}

const isUnderWay = (answer: unknown): answer is UnderWay =>
  (answer as Partial<UnderWay> | null)?.underWay !== undefined;
