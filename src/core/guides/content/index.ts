import type { GuideContent } from '../guide';
import { abcdAGuide } from './abcd-a';
import { abcdBGuide } from './abcd-b';
import { abcdCGuide } from './abcd-c';
import { abcdDGuide } from './abcd-d';
import { championsGuide } from './champions';
import { dormantGuide } from './dormant';
import { dormantAndLostGuide } from './dormant-and-lost';
import { growGuide } from './grow';
import { lostGuide } from './lost';
import { loyalGuide } from './loyal';
import { newGuide } from './new';
import { newAndOccasionalGuide } from './new-and-occasional';
import { occasionalGuide } from './occasional';
import { bigGuide } from './pmg-big';
import { mediumGuide } from './pmg-medium';
import { promisingGuide } from './pmg-promising';
import { smallGuide } from './pmg-small';
import { prospectsGuide } from './prospects';
import { scoreAGuide } from './score-a';
import { scoreBGuide } from './score-b';
import { scoreCGuide } from './score-c';
import { winBackGuide } from './win-back';

/**
 * All the guides. The build puts them in a page of their own, `guides.html`, read only when guides are asked for:
 * formula cells never pay for them.
 */
export const GUIDE_CONTENTS: readonly GuideContent[] = [
  ...[
    championsGuide,
    growGuide,
    loyalGuide,
    newGuide,
    occasionalGuide,
    winBackGuide,
    dormantGuide,
    lostGuide,
  ],
  ...[newAndOccasionalGuide, dormantAndLostGuide],
  ...[bigGuide, mediumGuide, smallGuide, promisingGuide],
  ...[abcdAGuide, abcdBGuide, abcdCGuide, abcdDGuide],
  ...[scoreAGuide, scoreBGuide, scoreCGuide],
  prospectsGuide,
];
