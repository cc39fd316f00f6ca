import type { SettingsPort } from '../app/ports';

const PREFIX = 'segments-pme.';

/** Kept with the file, for this add-on alone. */
export const documentSettings: SettingsPort = {
  read: (key) => PropertiesService.getDocumentProperties().getProperty(PREFIX + key) ?? undefined,
  write: (key, text) => {
    PropertiesService.getDocumentProperties().setProperty(PREFIX + key, text);
  },
  remove: (key) => {
    PropertiesService.getDocumentProperties().deleteProperty(PREFIX + key);
  },
};
