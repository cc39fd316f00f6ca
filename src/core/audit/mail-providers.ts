import { declared } from '../text/declared';

/** Mail providers that French clients use, and neighbours that are right as they are. A long list: beside the script. */
export const MAIL_PROVIDERS = declared('mail-providers', {
  id: 'mail-providers',
  domains:
    'gmail.com googlemail.com orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr numericable.fr bbox.fr hotmail.fr hotmail.com hotmail.be hotmail.co.uk outlook.fr outlook.com outlook.be live.fr live.com live.be msn.com yahoo.fr yahoo.com yahoo.co.uk ymail.com icloud.com me.com mac.com aol.com aol.fr gmx.fr gmx.com gmx.de gmx.net protonmail.com proton.me pm.me mail.com mail.fr email.com email.fr club-internet.fr cegetel.net aliceadsl.fr skynet.be bluewin.ch telenet.be proximus.be voila.fr noos.fr tiscali.fr libertysurf.fr 9online.fr sapo.pt web.de t-online.de rocketmail.com yandex.com zoho.com',
});
