import { defineSentence } from '../scoring/sentences/sentence';

export const SINGLE_SEGMENT = defineSentence({
  id: 'single-segment',
  text: {
    fr: 'Tous les clients tombent dans le même segment : la base ne permet pas de les distinguer. Vérifiez les colonnes ou fixez vos propres limites.',
    en: 'All clients fall in one segment: the file does not tell them apart. Check the columns or set limits of your own.',
  },
});

export const FEW_SEGMENTS = defineSentence({
  id: 'few-segments',
  text: {
    fr: '{filled} segments seulement ont des clients, il en faut au moins {fewest} pour agir différemment : vérifiez les colonnes ou fixez vos propres limites.',
    en: 'Only {filled} segments have clients, at least {fewest} are needed to act differently: check the columns or set limits of your own.',
  },
});

export const MANY_SEGMENTS = defineSentence({
  id: 'many-segments',
  text: {
    fr: '{filled} segments : au-delà de 8, il devient difficile d’agir différemment pour chacun. Réunissez ceux que vous traitez de la même façon.',
    en: '{filled} segments: above 8 it gets hard to act differently for each. Bring together those that you treat alike.',
  },
});

export const TOO_MANY_SEGMENTS = defineSentence({
  id: 'too-many-segments',
  text: {
    fr: '{filled} segments, c’est trop pour une petite équipe : personne n’agit différemment pour plus de 10. N’écrivez les onglets que si c’est bien ce que vous voulez.',
    en: '{filled} segments are too many for a small team: nobody acts differently for more than 10. Write the tabs only if this is what you want.',
  },
});

export const SEPARATES_NOTHING = defineSentence({
  id: 'criterion-separates-nothing',
  text: {
    fr: 'Le nombre de commandes ne sépare pas vos clients : ils en ont tous le même.',
    en: 'The number of orders does not separate your clients: they all have the same.',
  },
});

export const FEW_FREQUENCY_CLASSES = defineSentence({
  id: 'few-frequency-classes',
  text: {
    fr: 'La note de fréquence n’a que {filled} valeurs : trop de clients ont le même nombre de commandes. Fixez vos propres limites, par exemple 2, 3, 5 et 10 commandes.',
    en: 'The frequency score takes only {filled} values: too many clients have the same number of orders. Set limits of your own, say 2, 3, 5 and 10 orders.',
  },
});

export const CHAMPIONS_START_LOW = defineSentence({
  id: 'champions-start-low',
  text: {
    fr: 'Les Champions commencent à {orders} seulement : le nom promet plus que la base ne montre. Fixez vos propres limites, au moins 3 commandes.',
    en: 'Champions begin at only {orders}: the name promises more than the file shows. Set limits of your own, at least 3 orders.',
  },
});

export const SMALL_SEGMENT = defineSentence({
  id: 'small-segment',
  text: {
    fr: '« {segment} » ne compte {few} ({share}) : vous pouvez le réunir avec « {target} ».',
    en: '“{segment}” has only {few} ({share}): you may bring it together with “{target}”.',
  },
});
