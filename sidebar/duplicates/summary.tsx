import { type Findings, summarise } from '../../src/core/duplicates/findings';
import { useSay } from '../language';
import { byConfidence, groupCount, moneyConcerned, NONE_FOUND, rowsThatGo } from './texts';

/** How many groups, how sure, what would go and how much money is concerned. */
export function Summary({ findings }: { readonly findings: Findings }) {
  const say = useSay();
  const summary = summarise(findings);
  const { certain, probable, 'to-check': toCheck } = summary.groups;
  const count = certain + probable + toCheck;
  if (count === 0) return <p>{say(NONE_FOUND)}</p>;
  return (
    <section class="verdict">
      <p class="figure">
        {say(groupCount(count))}
        <span class="detail">{say(byConfidence(summary))}</span>
        <span class="detail">{say(rowsThatGo(summary.rowsThatGo))}</span>
        {summary.money > 0 && (
          <span class="detail">{say(moneyConcerned(summary.money, findings.currency))}</span>
        )}
      </p>
    </section>
  );
}
