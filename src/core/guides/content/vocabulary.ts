import type { Phrase } from '../../model/problem';

export const phrase = (fr: string, en: string): Phrase => ({ fr, en });

/** Who acts. */
export const OWNER = phrase('Dirigeant', 'Owner');
export const SALES = phrase('Commercial', 'Sales person');
export const MARKETING = phrase('Marketing', 'Marketing');
export const SALES_ADMIN = phrase('Administration des ventes', 'Sales administration');
export const SERVICE = phrase('Service client', 'Customer service');
export const ACCOUNTANT = phrase('Comptable', 'Accountant');
export const FILE_KEEPER = phrase('Responsable du fichier', 'File owner');

/** By which channel. */
export const PHONE = phrase('téléphone', 'phone');
export const EMAIL = phrase('e-mail', 'e-mail');
export const MEETING = phrase('rendez-vous', 'meeting');
export const LETTER = phrase('courrier', 'letter');
export const CLIENT_FILE = phrase('dossier client', 'client file');
export const ONLINE = phrase('espace client', 'client area');

/** What is said, when it is the model message. */
export const MODEL = phrase('message type ci-dessous', 'model message below');

/** Where indicators start from. */
export const PAST_YEAR = phrase('mesure des 12 derniers mois', 'measure of the last 12 months');
export const FIRST_CAMPAIGN = phrase('mesure de la première campagne', 'measure of the first campaign');
export const TODAY = phrase('aujourd’hui', 'today');
