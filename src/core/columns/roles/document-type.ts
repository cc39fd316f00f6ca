import { isDocumentType } from '../../parse/document';
import { defineRole } from '../role';

export const documentType = defineRole({
  id: 'document-type',
  label: { fr: 'Type de document', en: 'Document type' },
  shape: 'orders',
  headers: [
    '=type',
    'type document',
    'type piece',
    'type facture',
    'type operation',
    '=nature',
    'nature piece',
    'nature document',
    '=document',
    '=piece',
    'doc type',
    'transaction type',
  ],
  accepts: isDocumentType,
  recognises: isDocumentType,
  examples: {
    accepted: ['Facture', 'Avoir', 'Devis', 'Facture d’acompte', 'Credit note', 'FA'],
    refused: ['italian', 'Particulier'],
  },
});
