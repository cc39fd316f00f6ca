import { isName } from '../../parse/wording';
import { defineRole } from '../role';

export const jobTitle = defineRole({
  id: 'job-title',
  label: { fr: 'Fonction', en: 'Job title' },
  headers: ['fonction', 'poste', 'intitule poste', 'job title', 'job', 'position', 'profession', 'qualite'],
  accepts: isName,
  examples: { accepted: ['Gérante', 'Responsable achats'], refused: ['12', 'x@x.fr'] },
});
