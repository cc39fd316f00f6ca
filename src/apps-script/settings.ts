import type { PlacePort, SettingsPort } from '../app/ports';

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

const PLACE = `${PREFIX}place`;

/** Of the user, whatever the file: the text begins with the file that it is about. */
export function userPlace(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): PlacePort {
  const properties = (): GoogleAppsScript.Properties.Properties => PropertiesService.getUserProperties();
  return {
    read: () => {
      const text = properties().getProperty(PLACE);
      const mark = `${spreadsheet.getId()} `;
      return text?.startsWith(mark) ? text.slice(mark.length) : undefined;
    },
    write: (text) => {
      properties().setProperty(PLACE, `${spreadsheet.getId()} ${text}`);
    },
    remove: () => {
      properties().deleteProperty(PLACE);
    },
  };
}
