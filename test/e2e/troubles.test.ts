import {
  AIM,
  AUDIT,
  COLUMNS,
  DUPLICATES,
  goToSegments,
  HOME,
  openHome,
  SOURCE,
  WRITTEN,
} from './support/sidebar';
import { describeTroubles } from './support/troubled-calls';
import {
  atStep,
  choose,
  homeAgain,
  inTurn,
  LONG,
  opened,
  planBegun,
  press,
  see,
  seeTitle,
  tabsNamed,
  withTwins,
  written,
} from './support/ways';

describeTroubles('a call of the wizard or of the plan that goes wrong', [
  {
    name: 'home',
    ask: choose('Segmenter mes clients…'),
    isDone: see('Vos données restent dans ce classeur.'),
  },
  {
    name: 'example',
    reach: openHome,
    ask: press('Voir un exemple'),
    isDone: inTurn(seeTitle(WRITTEN), tabsNamed('Exemple – clients fictifs', 1)),
  },
  {
    name: 'tabs',
    reach: inTurn(opened, openHome),
    ask: press('Segmenter mes clients'),
    isDone: see('Onglet à analyser'),
  },
  {
    name: 'inspect',
    reach: atStep(SOURCE),
    ask: press('Continuer'),
    isDone: inTurn(seeTitle(COLUMNS), ({ sidebar }) => sidebar.getByRole('combobox').first().waitFor(LONG)),
  },
  { name: 'audit', reach: atStep(COLUMNS), ask: press('Continuer'), isDone: see('À voir d’abord') },
  {
    name: 'duplicates',
    reach: withTwins(AUDIT),
    ask: press('Continuer'),
    isDone: see(/groupes? de fiches semblables/),
  },
  {
    name: 'decide',
    reach: inTurn(withTwins(DUPLICATES), see(/groupes? de fiches semblables/)),
    ask: press('Même client'),
    isDone: see(/^Fusionner 1 groupe/),
  },
  {
    name: 'preview',
    reach: atStep(AIM),
    ask: press('Continuer'),
    isDone: seeTitle('Déplacer les limites', 2),
  },
  {
    name: 'figures',
    reach: atStep(AIM),
    ask: press('Continuer'),
    again: 'Relire les chiffres',
    isDone: seeTitle('Déplacer les limites', 2),
  },
  {
    name: 'start',
    reach: inTurn(opened, goToSegments, seeTitle('Déplacer les limites', 2)),
    ask: press(/^Écrire/),
    isDone: inTurn(seeTitle(WRITTEN), tabsNamed('Clients segmentés', 1)),
  },
  {
    name: 'continue',
    reach: inTurn(opened, goToSegments, seeTitle('Déplacer les limites', 2)),
    ask: press(/^Écrire/),
    isDone: inTurn(seeTitle(WRITTEN), tabsNamed('Clients segmentés', 1)),
  },
  { name: 'show', reach: written, ask: press('Voir le résultat'), isDone: ({ sheet }) => sheet.isAt('A1') },
  {
    name: 'exportSegment',
    reach: written,
    ask: press('Télécharger le CSV'),
    again: 'Télécharger le CSV',
    isDone: see(/dans le fichier/),
  },
  {
    name: 'plan',
    reach: inTurn(planBegun, press('Accueil'), seeTitle(HOME)),
    ask: press(/^Plan sur 4 semaines$/),
    isDone: see('Auditer le fichier clients'),
  },
  {
    name: 'makePlan',
    reach: inTurn(homeAgain, press('Commencer le plan sur 4 semaines'), ({ sidebar }) =>
      sidebar.getByLabel('Personne responsable').fill('Anne Petit'),
    ),
    ask: press('Créer l’onglet du plan'),
    isDone: inTurn(see('Auditer le fichier clients'), tabsNamed('Plan sur 4 semaines', 1)),
  },
  {
    name: 'tellTask',
    reach: planBegun,
    ask: ({ sidebar }) => sidebar.getByLabel('Auditer le fichier clients').first().check(),
    isDone: ({ sidebar }) => sidebar.locator('input:checked').first().waitFor(LONG),
  },
  {
    name: 'agreement',
    reach: inTurn(
      planBegun,
      ({ sidebar }) => sidebar.getByText(/^Semaine 2/).click(),
      ({ sidebar }) =>
        sidebar.locator('li', { hasText: '10 clients par segment' }).getByText('Détails').click(),
    ),
    ask: press('Préparer la liste des 10 clients'),
    isDone: tabsNamed('10 clients par segment', 1),
  },
]);
