import { declareClass } from '../runtime/call';

export const SERVICE_CALLS = {
  Session: declareClass('Session', {
    free: 'getActiveUserLocale() getScriptTimeZone() getActiveUser() getEffectiveUser()',
  }),
  Utilities: declareClass('Utilities', {
    free: 'formatDate(Date,String,String) parseDate(String,String,String) getUuid() sleep(Integer)',
  }),
  PropertiesService: declareClass('PropertiesService', {
    free: 'getDocumentProperties() getUserProperties() getScriptProperties()',
  }),
  Properties: declareClass('PropertiesService.Properties', {
    storage: `getProperty(String) getProperties() getKeys() setProperty(String,String) setProperties(Options)
      setProperties(Options,Boolean) deleteProperty(String) deleteAllProperties()`,
  }),
  CacheService: declareClass('CacheService', { free: 'getDocumentCache() getUserCache() getScriptCache()' }),
  Cache: declareClass('CacheService.Cache', {
    storage: `get(String) getAll(String[]) put(String,String) put(String,String,Integer) putAll(Options)
      putAll(Options,Integer) remove(String) removeAll(String[])`,
  }),
  LockService: declareClass('LockService', { free: 'getDocumentLock() getUserLock() getScriptLock()' }),
  Lock: declareClass('LockService.Lock', {
    storage: 'tryLock(Integer) waitLock(Integer) releaseLock() hasLock()',
  }),
  HtmlService: declareClass('HtmlService', {
    free: `createHtmlOutput() createHtmlOutput(String) createHtmlOutputFromFile(String)
      createTemplateFromFile(String)`,
  }),
  HtmlOutput: declareClass('HtmlService.HtmlOutput', {
    free: `setTitle(String) getTitle() setWidth(Integer) getWidth() setHeight(Integer) getHeight() getContent()
      append(String) addMetaTag(String,String)`,
  }),
  HtmlTemplate: declareClass('HtmlService.HtmlTemplate', { free: 'evaluate() getRawContent()' }),
  Ui: declareClass('SpreadsheetApp.Ui', {
    free: 'createMenu(String) createAddonMenu()',
    view: `showSidebar(HtmlOutput) showModalDialog(HtmlOutput,String) showModelessDialog(HtmlOutput,String)
      alert(String) alert(String,ButtonSet) alert(String,String,ButtonSet)`,
  }),
  Menu: declareClass('SpreadsheetApp.Menu', {
    free: 'addItem(String,String) addSeparator() addSubMenu(Menu) addToUi()',
  }),
  ScriptApp: declareClass('ScriptApp', {
    free: 'getAuthorizationInfo(AuthMode) newTrigger(String) getProjectTriggers()',
  }),
  AuthorizationInfo: declareClass('ScriptApp.AuthorizationInfo', { free: 'getAuthorizationStatus()' }),
};
