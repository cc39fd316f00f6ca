import { type Problem, problem } from '../model/problem';
import { failure, type Result, success } from '../model/result';
import { checkSegments } from '../segments/check-segments';
import { ownTable } from '../segments/own-segments';
import { presetTable, type SegmentTable } from '../segments/segment-table';
import type { AnalysisOptions } from './analysis';

/** Which codes make which segment: the table of one's own, which must fit the scores asked for, else the preset's. */
export function segmentTableOf({
  preset,
  classes,
  ownSegments,
}: Pick<AnalysisOptions, 'preset' | 'classes' | 'ownSegments'>): Result<SegmentTable> {
  if (!ownSegments) return success(presetTable(preset, classes));
  if (ownSegments.classes !== classes) return failure(forOtherScores(ownSegments.classes, classes));
  const checked = checkSegments(ownSegments);
  return 'fault' in checked
    ? failure(problem('bad-segments', checked.fault.reason))
    : success(ownTable(ownSegments, checked.codes));
}

const forOtherScores = (own: number, asked: number): Problem =>
  problem(
    'segments-for-other-scores',
    {
      fr: `Votre table « Segments RFM » de l’onglet « Réglages » est faite pour des notes de 1 à ${own}, pas de 1 à ${asked}. Revenez à ${own} notes, ou choisissez un autre découpage.`,
      en: `Your table “RFM segments” of the tab “Settings” is made for scores from 1 to ${own}, not 1 to ${asked}. Go back to ${own} scores, or choose another division.`,
    },
    { own, asked },
  );
