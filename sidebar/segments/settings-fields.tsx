import type { InspectAnswer, PreviewAnswer } from '../../src/contract/answers';
import { useSay } from '../language';
import { withClasses } from '../state/limits';
import type { Settings } from '../state/state';
import { DateField } from './date-field';
import { CLASSES, PRESET, PRESETS, scoresUpTo, TRAIT } from './texts';

export interface SettingsProps {
  readonly settings: Settings;
  readonly inspected: InspectAnswer;
  readonly preview: PreviewAnswer | undefined;
  readonly change: (settings: Settings) => void;
}

const CHOICES = { presets: ['complet', 'essentiel', 'own'], classes: [5, 4, 3] } as const;

/** Division and scores belong to RFM: without it they would change nothing. */
export function SettingsFields(props: SettingsProps) {
  const { settings, inspected, preview, change } = props;
  const say = useSay();
  const rfm = preview?.method === 'rfm';
  const traits = preview?.traits;
  const hasOwn = [settings.preset, inspected.remembered.preset].includes('own');
  const presets = CHOICES.presets.filter((preset) => preset !== 'own' || hasOwn);
  return (
    <div class="settings">
      {rfm && (
        <>
          <label for="preset">{say(PRESET)}</label>
          <select
            id="preset"
            value={settings.preset}
            onChange={(event) =>
              change({ ...settings, preset: event.currentTarget.value as Settings['preset'] })
            }
          >
            {presets.map((preset) => (
              <option key={preset} value={preset}>
                {say(PRESETS[preset])}
              </option>
            ))}
          </select>
          <label for="classes">{say(CLASSES)}</label>
          <select
            id="classes"
            value={settings.classes}
            onChange={(event) =>
              change(withClasses(settings, Number(event.currentTarget.value) as Settings['classes']))
            }
          >
            {CHOICES.classes.map((classes) => (
              <option key={classes} value={classes}>
                {say(scoresUpTo(classes))}
              </option>
            ))}
          </select>
        </>
      )}
      {traits && traits.length > 1 && (
        <>
          <label for="trait">{say(TRAIT)}</label>
          <select
            id="trait"
            value={settings.trait ?? traits[0]!.id}
            onChange={(event) =>
              change({ ...settings, trait: event.currentTarget.value as (typeof traits)[number]['id'] })
            }
          >
            {traits.map(({ id, label }) => (
              <option key={id} value={id}>
                {say(label)}
              </option>
            ))}
          </select>
        </>
      )}
      <DateField {...props} />
    </div>
  );
}
