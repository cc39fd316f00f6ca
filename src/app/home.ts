import type { HomeAnswer } from '../contract/home';
import type { Way } from '../contract/plan';
import type { IsoDate } from '../core/model/iso-date';
import type { Phrase } from '../core/model/problem';
import { progressOf, type ShownPlan } from '../core/output/plan-tab';
import { HOME } from '../core/plan/home-words';
import { nextTask, weekOf } from '../core/plan/progress';
import type { PlannedTask } from '../core/plan/task';
import { formatDate, plural } from '../core/text/numbers';
import { sayWith } from '../core/text/say-with';
import { say } from '../core/text/typography';
import { homeLists } from './home-lists';
import { type LastAnalysis, loadAnalysis } from './last-analysis';
import { rememberedPlace } from './place';
import { planNow } from './plan/plan';
import { tabsIn, waysOf, wayTo } from './plan/ways';
import type { Ports } from './ports';
import { runUnderWay, unfinishedRun } from './run-told';

/**
 * Where the user stands and the one thing to do now. Reads the plan, if there is one, and texts kept with the file: never
 * the source. A plan whose layout was taken apart says so in its own view, not here.
 */
export function home(ports: Ports): HomeAnswer {
  const last = loadAnalysis(ports.settings);
  const now = planNow(ports);
  const plan = now.ok ? now.value?.plan : undefined;
  const { unfinished } = unfinishedRun(ports);
  const said = new HomeWords(ports, last, plan);
  const left = unfinished ? undefined : rememberedPlace(ports);
  const { next, why } = unfinished ? said.resume(unfinished) : left ? said.left(left.step) : said.next();
  const running = runUnderWay(ports);
  return {
    locale: ports.workbook.locale(),
    lines: [...(running ? [said.running(running)] : []), ...said.plan(), ...said.analysis()],
    ...{ next, why },
    others: said.others().filter(({ to }) => to !== next.to),
    lists: homeLists(ports, last),
    shortcuts: tabsIn(ports, (id) => ['summary', 'clients', 'plan', 'settings'].includes(id)),
    ...(unfinished ? { unfinished } : {}),
    ...(left ? { place: left.place } : {}),
  };
}

interface Next {
  readonly next: Way;
  readonly why: string;
}

class HomeWords {
  private readonly today: IsoDate;

  constructor(
    private readonly ports: Ports,
    private readonly last: LastAnalysis | undefined,
    private readonly shown: ShownPlan | undefined,
  ) {
    this.today = ports.workbook.today();
  }

  plan(): readonly string[] {
    if (!this.shown) return [];
    const { monday, tasks } = this.shown;
    const week = weekOf(monday, this.today);
    if (week === 0) return [this.with(HOME.texts.before, { monday: this.date(monday) })];
    const progress = progressOf(tasks.filter((task) => task.week !== undefined));
    return [
      this.with(week > 4 ? HOME.texts.after : HOME.texts.where, {
        week: String(week),
        progress: this.say(progress),
      }),
    ];
  }

  analysis(): readonly string[] {
    if (!this.last?.figures) return [];
    const { clients, segments } = this.last.figures;
    const counted = (count: number, one: Phrase, many: Phrase): string =>
      plural(count, one[this.ports.language], many[this.ports.language], this.ports.language);
    const { client, clients: many, segment, segments: several } = HOME.texts;
    return [
      this.with(HOME.texts.last, {
        date: this.date(this.last.request.asOf as IsoDate),
        clients: counted(clients, client, many),
        segments: counted(segments, segment, several),
      }),
    ];
  }

  running({ since, stage }: { readonly since: string; readonly stage: Phrase }): string {
    return this.with(HOME.texts.running, { since: this.hour(since), stage: stage[this.ports.language] });
  }

  resume({ since, written, total }: NonNullable<HomeAnswer['unfinished']>): Next {
    const figures = { since: this.hour(since), written: String(written), total: String(total) };
    return { next: wayTo(this.ports, 'resume'), why: this.with(HOME.texts.stopped, figures) };
  }

  left(step: string): Next {
    return { next: wayTo(this.ports, 'return'), why: this.with(HOME.texts.left, { step }) };
  }

  next(): Next {
    if (!this.last) return { next: wayTo(this.ports, 'source'), why: this.say(HOME.texts.first) };
    if (!this.shown)
      return { next: wayTo(this.ports, 'plan', HOME.texts.beginPlan), why: this.say(HOME.texts.begin) };
    const task = nextTask(this.shown.tasks, this.today);
    return task ? this.toDo(task) : this.nothingNear(this.shown.tasks);
  }

  /** The task as the button; the first place where it is done, else the plan itself, where it is ticked. */
  private toDo(task: PlannedTask): Next {
    const way = waysOf(this.ports, task.id)[0] ?? wayTo(this.ports, 'plan');
    const { late, due } = HOME.texts;
    const when = this.with(task.state === 'late' ? late : due, { date: this.date(task.due) });
    return {
      next: { ...way, label: this.say(task.title) },
      why: `${this.say(task.about)} (${when})`,
    };
  }

  private nothingNear(tasks: readonly PlannedTask[]): Next {
    const later = tasks.find(({ state }) => state !== 'done');
    const why = later
      ? this.with(HOME.texts.nothingNear, { task: this.say(later.title), date: this.date(later.due) })
      : '';
    return { next: wayTo(this.ports, 'plan'), why };
  }

  others(): readonly Way[] {
    const { ports } = this;
    return this.last
      ? [
          wayTo(ports, 'plan'),
          wayTo(ports, 'month'),
          wayTo(ports, 'guides'),
          wayTo(ports, 'source', HOME.texts.again),
        ]
      : [wayTo(ports, 'source'), wayTo(ports, 'example'), wayTo(ports, 'plan')];
  }

  private hour(time: string): string {
    return this.ports.language === 'fr' ? time.replace(':', '\u00a0h\u00a0') : time;
  }

  private date(day: IsoDate): string {
    return formatDate(day, this.ports.language);
  }

  private say(phrase: Phrase): string {
    return say(phrase, this.ports.language);
  }

  private with(phrase: Phrase, values: Readonly<Record<string, string>>): string {
    return sayWith(phrase, this.ports.language, values);
  }
}
