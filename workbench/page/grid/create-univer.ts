import {
  defaultTheme,
  ENGLISH,
  FRENCH,
  FUniver,
  LifecycleStages,
  LocaleType,
  LogLevel,
  type Plugin,
  type PluginCtor,
  Univer,
  UniverSheetsConditionalFormattingPreset,
  UniverSheetsCorePreset,
  UniverSheetsDataValidationPreset,
  UniverSheetsDrawingPreset,
  UniverSheetsFilterPreset,
  UniverSheetsNotePreset,
} from './univer';

/** The grid's library, with the parts that a viewer and editor of cells needs; its own tool bar would offer what the server does not do. */
export function createUniver(container: HTMLElement, language: 'fr' | 'en'): FUniver {
  const univer = new Univer({
    theme: defaultTheme,
    locale: language === 'fr' ? LocaleType.FR_FR : LocaleType.EN_US,
    locales: { [LocaleType.FR_FR]: FRENCH, [LocaleType.EN_US]: ENGLISH },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      contextMenu: false,
      footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsDrawingPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsNotePreset(),
  ];
  const registered = new Set<string>();
  for (const entry of presets.flatMap(({ plugins }) => plugins)) {
    const [plugin, config] = Array.isArray(entry) ? entry : [entry];
    const { pluginName } = plugin as PluginCtor<Plugin>;
    if (registered.has(pluginName)) continue;
    registered.add(pluginName);
    univer.registerPlugin(plugin as PluginCtor<Plugin>, config as never);
  }
  return FUniver.newAPI(univer);
}

/** The library makes its canvas a little after its first workbook. */
export const rendered = (api: FUniver): Promise<void> =>
  new Promise((resolve) => {
    if (api.getCurrentLifecycleStage() >= LifecycleStages.Rendered) return resolve();
    const waiting = api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage < LifecycleStages.Rendered) return;
      waiting.dispose();
      resolve();
    });
  });
