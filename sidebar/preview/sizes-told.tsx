import { useEffect, useState } from 'preact/hooks';
import type { SegmentAnswer } from '../../src/contract/answers';
import type { Language } from '../../src/core/text/language';
import { formatNumber } from '../../src/core/text/numbers';
import { say } from '../../src/core/text/typography';
import { useLanguage } from '../language';
import { SIZES_NOW } from './texts';

/** Long enough for a limit to come to rest. */
const SETTLING_MILLISECONDS = 500;

interface SizesToldProps {
  readonly segments: readonly SegmentAnswer[];
  /** The limits that the user has moved, whichever they are. */
  readonly moved: object | undefined;
}

/** Tells beside the limits what a move has made of the segments, once the limit rests: the table may be out of sight. */
export function SizesTold({ segments, moved }: SizesToldProps) {
  const language = useLanguage();
  const [told, setTold] = useState('');
  useEffect(() => {
    if (!moved) return undefined;
    const timer = setTimeout(() => setTold(sentenceOf(segments, language)), SETTLING_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [moved]);
  return (
    <p class="detail" role="status">
      {told}
    </p>
  );
}

function sentenceOf(segments: readonly SegmentAnswer[], language: Language): string {
  const sizes = (of: 'fr' | 'en', mark: string): string =>
    segments.map(({ name, clients }) => `${name[of]}${mark}${formatNumber(clients, language)}`).join(', ');
  return say(
    { fr: `${SIZES_NOW.fr} : ${sizes('fr', ' ')}`, en: `${SIZES_NOW.en}: ${sizes('en', ' ')}` },
    language,
  );
}
