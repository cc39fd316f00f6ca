import { useState } from 'preact/hooks';
import type { TaskAnswer, TellTaskRequest, Way } from '../../src/contract/plan';
import { Ways } from '../home/ways';
import { useSay } from '../language';
import { COMMENT, DETAILS, DUE, PERSON } from './texts';

interface TaskProps {
  readonly task: TaskAnswer;
  readonly tell: (request: TellTaskRequest) => void;
  readonly follow: (way: Way) => void;
}

/** A task to tick, with who does it and when; how, where, and what may be changed are one click away. */
export function Task({ task, tell, follow }: TaskProps) {
  const say = useSay();
  const { id } = task;
  // The box keeps what was clicked until the tab says it too.
  const [clicked, setClicked] = useState<{ readonly done: boolean; readonly of: TaskAnswer }>();
  const done = clicked?.of === task ? clicked.done : task.done;
  return (
    <li class="fix">
      <label class="choice">
        <input
          type="checkbox"
          checked={done}
          onChange={({ currentTarget: { checked } }) => {
            setClicked({ done: checked, of: task });
            tell({ id, done: checked });
          }}
        />
        <span>
          {task.title}
          <span class={task.late ? 'detail doubt' : 'detail'}>{task.line}</span>
        </span>
      </label>
      <details>
        <summary aria-label={`${say(DETAILS)} ${task.title}`}>{say(DETAILS)}</summary>
        <p>{task.about}</p>
        <Ways ways={task.ways} follow={follow} />
        <label class="field">
          {say(DUE)}
          <input
            type="date"
            value={task.due}
            onChange={({ currentTarget: { value } }) => tell({ id, due: value })}
          />
        </label>
        <label class="field">
          {say(PERSON)}
          <input
            type="text"
            maxLength={200}
            value={task.person}
            onChange={({ currentTarget: { value } }) => tell({ id, person: value })}
          />
        </label>
        <label class="field">
          {say(COMMENT)}
          <input
            type="text"
            maxLength={1000}
            value={task.comment}
            onChange={({ currentTarget: { value } }) => tell({ id, comment: value })}
          />
        </label>
      </details>
    </li>
  );
}
