import type { GuideContent } from '../guide';
import { championsGuide } from './champions';
import { winBackGuide } from './win-back';

/**
 * The guides written so far; a segment without one has no guide tab. The build puts them in a page of their own,
 * `guides.html`, read only when guides are asked for: formula cells never pay for them.
 */
export const GUIDE_CONTENTS: readonly GuideContent[] = [championsGuide, winBackGuide];
