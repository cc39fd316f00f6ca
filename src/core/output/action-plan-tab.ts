import type { Analysis, SegmentFigures } from '../analysis/analysis';
import { MODEL } from '../guides/content/vocabulary';
import { contentFor } from '../guides/content-for';
import type { GuideContent } from '../guides/guide';
import { prospectsSegment } from '../guides/prospects';
import type { Phrase } from '../model/problem';
import type { Language } from '../text/language';
import { say } from '../text/typography';
import { ACTION_KEY_HEADER, ACTION_PLAN_COLUMNS } from '../user-content/follow-up-columns';
import { ACTION_PLAN_WORDS } from './action-plan-words';
import { TabBuilder } from './tab-builder';
import type { CellFormat, TabPlan } from './tab-plan';

interface Row {
  readonly segment: SegmentFigures;
  readonly action: GuideContent['actions'][0];
  /** What is said; where that is the model message, its subject. */
  readonly message: Phrase;
  readonly key: string;
}

/** Segment, clients, action, who, when, channel, message, key. */
const WIDTHS = [150, 80, 330, 130, 150, 90, 250, 100];

/** « Plan d’actions »: the three actions of each guide; person, date and status are for people to fill in. */
export function actionPlanTab(
  analysis: Analysis,
  advice: readonly GuideContent[],
  language: Language,
): TabPlan {
  const { texts } = ACTION_PLAN_WORDS;
  const rows = rowsOf(analysis, advice);
  const column = (
    header: Phrase,
    cellOf: (row: Row) => Phrase | string | number,
    format: CellFormat = 'text',
  ) => [header, format, rows.map(cellOf)] as const;
  return new TabBuilder({ id: 'actions', name: say(texts.name, language), widths: WIDTHS }, language)
    .line(texts.title)
    .table(
      [
        column(texts.segment, ({ segment }) => segment.name),
        column(texts.clients, ({ segment }) => segment.members.length, 'count'),
        column(texts.action, ({ action }) => action.what),
        column(texts.who, ({ action }) => action.who),
        column(texts.when, ({ action }) => action.when),
        column(texts.channel, ({ action }) => action.channel),
        column(texts.message, ({ message }) => message),
        column(ACTION_KEY_HEADER, ({ key }) => key),
      ],
      { main: true, wrapped: true },
    )
    .userColumns(ACTION_PLAN_COLUMNS)
    .build();
}

/** Segments with clients and advice, then prospects. */
function rowsOf(analysis: Analysis, advice: readonly GuideContent[]): readonly Row[] {
  const segments = [...analysis.segments, prospectsSegment(analysis)];
  return segments.flatMap((segment) => {
    const content = contentFor(segment.id, analysis, advice);
    if (!content || segment.members.length === 0) return [];
    return content.actions.map((action, index) => ({
      ...{ segment, action },
      message: action.message.fr === MODEL.fr ? content.message.subject : action.message,
      key: actionKey(content, index),
    }));
  });
}

export const actionKey = ({ id }: Pick<GuideContent, 'id'>, index: number): string => `${id}-${index + 1}`;
