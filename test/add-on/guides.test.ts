import type { AddOn } from '../support/add-on';
import { freshBase } from '../support/annotated-base';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

const textOf = (addOn: AddOn, tab: string): string => plain(addOn.shown(tab).flat().join('\n'));

/** Says in « Réglages » what the company does. */
function choose(addOn: AddOn, activity: string): void {
  const row = addOn.shown('Réglages').findIndex(([label]) => plain(label!) === 'Votre activité');
  addOn.sheet('Réglages').layers.value[row]![1] = activity;
}

describe('the activity chosen in « Réglages »', () => {
  test('changes the advice of the fiches and of « Plan d’actions », and stays chosen', () => {
    const { addOn, request } = freshBase();
    addOn.run({ ...request, guides: true });
    expect(textOf(addOn, 'Fiche – Gros')).not.toContain('Faire le bilan de l’année');
    choose(addOn, 'services');
    for (const job of ['segments', 'actions', 'segments'] as const)
      addOn.run({ ...request, guides: true, job });
    const advice = 'Faire le bilan de l’année et signer le calendrier de la suivante';
    expect(textOf(addOn, 'Fiche – Gros')).toContain(advice);
    expect(textOf(addOn, 'Plan d’actions')).toContain(advice);
    expect(textOf(addOn, 'Réglages')).toContain('Votre activité\nservices');
  });

  test('a word that is no activity is refused with its line', () => {
    const { addOn, request } = freshBase();
    addOn.run(request);
    choose(addOn, 'boulangerie');
    expect(plain(addOn.failure('start', request).text.fr)).toMatch(/« Réglages », ligne \d+.*Votre activité/);
  });

  test('asked for in the request, it is written in « Réglages »', () => {
    const { addOn, request } = freshBase();
    addOn.run({ ...request, activity: 'trade' });
    expect(textOf(addOn, 'Réglages')).toContain('Votre activité\ncommerce');
    expect(addOn.failure('start', { ...request, activity: 'farm' as 'trade' }).code).toBe('bad-request');
  });
});
