import { type Arm, CAMPAIGN_VERDICTS, testCampaign } from '../core/follow-up/campaign-test';
import { type Answer, defineFunction } from './define-function';
import { refuseProblem } from './refuse-problem';

const count = { type: 'number', shape: 'column' } as const;

/** One line per campaign, so that whole columns of a follow-up tab may be given. */
export const testCampagne = defineFunction({
  name: 'TEST_CAMPAGNE',
  summary: {
    fr: 'Compare une campagne (a) à son groupe témoin (b), avec l’intervalle de Newcombe à 95 %.',
    en: 'Compares a campaign (a) with its control group (b), with Newcombe’s interval at 95%.',
  },
  usage: '=TEST_CAMPAGNE(B2; C2; D2; E2)',
  params: [
    {
      ...count,
      name: 'envoyes_a',
      about: { fr: 'clients visés par la campagne', en: 'clients the campaign was sent to' },
    },
    {
      ...count,
      name: 'convertis_a',
      about: { fr: 'ceux qui ont commandé', en: 'those who ordered' },
    },
    {
      ...count,
      name: 'envoyes_b',
      about: { fr: 'clients du groupe témoin', en: 'clients of the control group' },
    },
    {
      ...count,
      name: 'convertis_b',
      about: { fr: 'ceux qui ont commandé', en: 'those who ordered' },
    },
  ],
  returns: {
    shape: 'table',
    rows: 1,
    columns: '4',
    about: {
      fr: '4 cellules : écart, bas et haut de l’intervalle (à mettre au format %), puis « meilleur », « moins bon que le témoin », « écart non démontré » ou « pas assez de recul » (moins de 30 envois)',
      en: '4 cells: difference, low and high of the interval (format as %), then the verdict in French',
    },
  },
  examples: [
    { args: [70, 56, 80, 48], result: [[0.2, 0.052431472, 0.333872654, 'meilleur']] },
    { args: [56, 5, 29, 0], result: [[0.089285714, -0.038137148, 0.192560014, 'pas assez de recul']] },
  ],
  run: ({ envoyes_a, convertis_a, envoyes_b, convertis_b }) =>
    Array.from(envoyes_a, (sent, row) =>
      answerRow(
        { sent, converted: convertis_a[row]! },
        { sent: envoyes_b[row]!, converted: convertis_b[row]! },
      ),
    ),
});

/** Four blanks while one of the four counts is missing; no shares for an arm of nobody. */
function answerRow(campaign: Arm, control: Arm): readonly Answer[] {
  if (Number.isNaN(campaign.sent + campaign.converted + control.sent + control.converted)) {
    return [null, null, null, null];
  }
  const test = testCampaign(campaign, control);
  if (!test.ok) return refuseProblem(test.problem);
  const { difference, low, high, verdict } = test.value;
  const shares = [difference, low, high].map((share) => (Number.isNaN(share) ? null : share));
  return [...shares, CAMPAIGN_VERDICTS[verdict].fr];
}
