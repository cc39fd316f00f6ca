import { goToSegments, title } from '../../e2e/support/sidebar';
import { type Chapter, chooseAndSee, LONG, press, see, unfold } from '../chapter';

const ENGLISH_STEPS = [
  'What we recognised',
  'The state of your file',
  'Records that are there twice',
  'What do you want to obtain?',
  'Your segments',
];

export const IN_ENGLISH: Chapter = {
  name: 'english',
  locale: 'en_US',
  async take(visit, shoot) {
    const { sidebar } = visit;
    await chooseAndSee(visit, 'Segment my clients…', 'Where you stand');
    await shoot('home');
    await press(visit, 'Segment my clients');
    await see(visit, 'Tab to analyse');
    await shoot('source');
    for (const [index, step] of ENGLISH_STEPS.entries()) {
      await press(visit, 'Continue');
      await title(sidebar, step).waitFor(LONG);
      await sidebar.locator('button.primary:not([aria-disabled=true])').waitFor(LONG);
      await shoot(`step-${index + 2}`);
    }
    await press(visit, /^Write/);
    await title(sidebar, 'Your tabs are ready').waitFor(LONG);
    await shoot('written');
    await press(visit, 'See the result');
    await shoot('result');
    await press(visit, 'Home');
    await see(visit, 'This week');
    await shoot('home-this-week');
    await press(visit, 'Begin the four-week plan');
    await sidebar.getByLabel('Person in charge').fill('Anne Petit');
    await press(visit, 'Make the tab of the plan');
    await see(visit, 'Audit the client file');
    await unfold(visit);
    await shoot('plan');
    await chooseAndSee(visit, 'Functions…', '23 functions');
    await shoot('functions');
    await press(visit, 'RFM_SCORE');
    await see(visit, 'Insert in the selected cell');
    await shoot('function');
    await chooseAndSee(visit, 'Undo or remove…', 'Remove everything');
    await press(visit, 'Remove everything');
    await see(visit, /^Will stay/);
    await shoot('remove-listed');
  },
};

export const FORCED_COLOURS: Chapter = {
  name: 'forced-colours',
  forcedColors: true,
  async take(visit, shoot) {
    await goToSegments(visit);
    await title(visit.sidebar, 'Déplacer les limites', 2).waitFor(LONG);
    await unfold(visit);
    await shoot('segments');
  },
};

/** As narrow as the sidebar is to whoever enlarges its text. */
export const NARROW: Chapter = {
  name: 'narrow',
  async take(visit, shoot) {
    await goToSegments(visit);
    await title(visit.sidebar, 'Déplacer les limites', 2).waitFor(LONG);
    await visit.page.locator('.side-panel').evaluate((panel) => panel.setAttribute('style', 'width: 200px'));
    await shoot('segments');
  },
};
