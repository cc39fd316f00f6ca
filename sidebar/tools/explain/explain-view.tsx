import { useEffect } from 'preact/hooks';
import type { ExplainAnswer } from '../../../src/contract/tools';
import { useSay } from '../../language';
import { View } from '../../parts/view';
import { useAsk } from '../use-ask';
import { ABOUT, basis, CHANGED, COMPUTING, differs, EXPLAIN, TITLE, whose } from './texts';

/** How the client of the selected row is classed: asked once when the view opens, then by a click. */
export function ExplainView() {
  const { answer, failure, asking, ask } = useAsk('explain');
  const explain = (): void => ask({});
  useEffect(explain, []);
  return (
    <View
      title={TITLE}
      about={ABOUT}
      status={asking ? COMPUTING : undefined}
      failure={failure}
      retry={explain}
      primary={{ label: EXPLAIN, run: explain, disabled: asking }}
    >
      {answer && <Explanation answer={answer} />}
    </View>
  );
}

function Explanation({ answer }: { readonly answer: ExplainAnswer }) {
  const say = useSay();
  const { client, sourceChanged, shown, now, sections } = answer;
  return (
    <>
      <section>
        <h2>{client}</h2>
        <p class="detail">{say(whose(answer))}</p>
        <p>{say(basis(answer))}</p>
        {sourceChanged && <p class="notice">{say(CHANGED)}</p>}
        {shown !== null && now && shown !== say(now) && <p class="notice">{say(differs(shown, now))}</p>}
      </section>
      {sections.map(({ title, lines }) => (
        <section key={title.fr}>
          <h2>{say(title)}</h2>
          <dl>
            {lines.map(({ label, text }) => (
              <div key={label.fr}>
                <dt>{say(label)}</dt>
                <dd>{say(text)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
