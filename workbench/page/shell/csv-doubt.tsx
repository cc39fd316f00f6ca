import type { Phrase } from '../../../src/core/model/problem';
import type { CsvPreview, OpenRequest } from '../../server/protocol';
import { DELIMITERS, ENCODINGS, TEXTS } from '../texts';
import { useSpeech, useWorkbench } from './context';
import { Modal } from './modal';

interface Props {
  readonly file: OpenRequest;
  readonly preview: CsvPreview;
}

/** Nothing tells old encodings from one another: the user looks at five rows. */
export function CsvDoubt({ file, preview }: Props) {
  const workbench = useWorkbench();
  const say = useSpeech();
  const { encoding, delimiter } = preview;
  const chosen = { ...file, encoding, delimiter };
  return (
    <Modal title={say(TEXTS.accentsTitle)} close={() => workbench.show({ doubtful: undefined })}>
      <p>{say(TEXTS.accentsHelp)}</p>
      <div class="fields">
        <Choice
          label={say(TEXTS.encoding)}
          options={ENCODINGS}
          value={encoding}
          choose={(value) => workbench.open({ ...chosen, encoding: value, confirmed: false })}
        />
        <Choice
          label={say(TEXTS.delimiter)}
          options={DELIMITERS}
          value={delimiter}
          choose={(value) => workbench.open({ ...chosen, delimiter: value, confirmed: false })}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard */}
      <section class="preview" tabIndex={0} aria-label={say(TEXTS.accentsTitle)}>
        <table>
          <tbody>
            {preview.rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div class="choices">
        <button
          type="button"
          class="button button-primary"
          onClick={() => workbench.open({ ...chosen, confirmed: true })}
        >
          {say(TEXTS.openIt)}
        </button>
        <button type="button" class="button" onClick={() => workbench.show({ doubtful: undefined })}>
          {say(TEXTS.cancel)}
        </button>
      </div>
    </Modal>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly options: Readonly<Record<string, Phrase>>;
  readonly value: string;
  readonly choose: (value: string) => void;
}

function Choice({ label, options, value, choose }: ChoiceProps) {
  const say = useSpeech();
  return (
    <label class="field">
      {label}
      <select class="field-input" value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {Object.entries(options).map(([key, phrase]) => (
          <option key={key} value={key}>
            {say(phrase)}
          </option>
        ))}
      </select>
    </label>
  );
}
