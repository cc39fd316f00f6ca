import type { SettingsPort } from '../app/ports';

const PREFIX = 'segments-pme.';

/** Of the file, and of the current user. */
const stores = (): readonly GoogleAppsScript.Properties.Properties[] => [
  PropertiesService.getDocumentProperties(),
  PropertiesService.getUserProperties(),
];

const ownKeys = (store: GoogleAppsScript.Properties.Properties): readonly string[] =>
  store.getKeys().filter((key) => key.startsWith(PREFIX));

/** Kept with the file, for this add-on alone. */
export const documentSettings: SettingsPort = {
  read: (key) => PropertiesService.getDocumentProperties().getProperty(PREFIX + key) ?? undefined,
  write: (key, text) => {
    PropertiesService.getDocumentProperties().setProperty(PREFIX + key, text);
  },
  remove: (key) => {
    PropertiesService.getDocumentProperties().deleteProperty(PREFIX + key);
  },
  count: () => stores().reduce((count, store) => count + ownKeys(store).length, 0),
  clearBut: (kept) => {
    for (const store of stores()) {
      for (const key of ownKeys(store)) if (key !== PREFIX + kept) store.deleteProperty(key);
    }
  },
};
