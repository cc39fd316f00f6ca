import { isEmail } from '../../parse/email';
import { defineType } from '../define-type';

export const email = defineType({
  id: 'email',
  label: { fr: 'Adresse e-mail', en: 'E-mail address' },
  roles: ['email'],
  recognises: isEmail,
  proof: 1,
  examples: {
    accepted: [
      'jean.dupont@exemple.fr',
      'contact@boulangerie-du-port.fr',
      'a@b.co',
      'prenom+promo@gmail.com',
      'JEAN@EXEMPLE.FR',
      'o_brien@mail.example.co.uk',
      'commande@sous.domaine.exemple.com',
      'info@123pieces.example',
      'x.y.z@laposte.net',
      'service-client@exemple.online',
      "d'accord@exemple.fr",
    ],
    refused: [
      'jean.dupont',
      'jean@exemple',
      'jean@@exemple.fr',
      'jean @exemple.fr',
      '@exemple.fr',
      'jean@.fr',
      'jean@exemple..fr',
      'jean@exemple,fr',
      'www.exemple.fr',
      'jean@exemple.f',
      'jean@exemple.fr; paul@exemple.fr',
      '.jean@exemple.fr',
    ],
  },
});
