import { isWording } from '../../parse/wording';
import { defineType } from '../define-type';

const FORM =
  /\b(?:s\.?a\.?r\.?l|e\.?u\.?r\.?l|s\.?a\.?s\.?u?|s\.?a|s\.?c\.?i|s\.?n\.?c|s\.?c\.?o\.?p|gaec|earl|scea|selarl|scp|gie|ets|[ée]tablissements?|soci[ée]t[ée]|st[ée]|association|mairie|commune|cabinet|groupe|fils|gmbh|ltd|llc|inc|corp|plc|bvba|sprl)\b\.?/i;

export const company = defineType({
  id: 'company',
  label: { fr: 'Nom de société', en: 'Company name' },
  roles: ['company'],
  headers: ['fournisseur', 'enseigne', 'etablissement', 'organisme', 'structure', 'supplier', 'vendor'],
  recognises: (text) => isWording(text) && text.length <= 120,
  proof: 0.7,
  telling: { share: 0.3, test: (text) => FORM.test(text) },
  examples: {
    accepted: [
      'Boulangerie du Port',
      'DUPONT SARL',
      'S.A.S. Martin & Fils',
      'Ets Durand',
      'Studio 54',
      '3M France',
      'Mairie d’Angers',
      'L’Atelier',
      'GAEC des Vignes',
      'BNP',
      'E.Leclerc',
      'O2',
    ],
    refused: [
      '',
      '12',
      '1234,56 €',
      'contact@exemple.fr',
      'https://exemple.fr',
      '12/03/2024',
      '732829320',
      '—',
      '06 12 34 56 78',
      'www.exemple.fr',
      '…',
    ],
  },
});
