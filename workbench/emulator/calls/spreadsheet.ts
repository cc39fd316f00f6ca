import { declareClass } from '../runtime/call';

/** Setters that a list of ranges offers too. */
const COMMON_SETTERS = `
  setValue(Object) setFormula(String) setNumberFormat(String) setNote(String?)
  setFontWeight(String?) setFontSize(Integer) setFontColor(String?) setFontFamily(String?) setFontStyle(String?)
  setFontLine(String?) setBackground(String?) setHorizontalAlignment(String?) setVerticalAlignment(String?)
  setWrap(Boolean) setWrapStrategy(WrapStrategy)
  setBorder(Boolean?,Boolean?,Boolean?,Boolean?,Boolean?,Boolean?)
  setBorder(Boolean?,Boolean?,Boolean?,Boolean?,Boolean?,Boolean?,String?,BorderStyle?)
  clear() clear(Options) clearContent() clearFormat() clearNote() clearDataValidations() breakApart()
  insertCheckboxes()`;

export const SPREADSHEET_CALLS = {
  SpreadsheetApp: declareClass('SpreadsheetApp', {
    free: `getActive() getActiveSpreadsheet() getActiveSheet() getActiveRange() getUi() flush() openById(String)
      openByUrl(String) create(String) newDataValidation() newConditionalFormatRule() newRichTextValue()`,
    view: 'setActiveSheet(Sheet) setActiveRange(Range) setActiveRangeList(RangeList)',
  }),
  Spreadsheet: declareClass('SpreadsheetApp.Spreadsheet', {
    free: `getSheets() getSheetByName(String) getSheetById(Integer) getNumSheets() getId() getName()
      getSpreadsheetLocale() getSpreadsheetTimeZone() getActiveSheet() getActiveRange() getActiveRangeList()
      getActiveCell() getCurrentCell() getRange(String) createDeveloperMetadataFinder()`,
    view: `setActiveSheet(Sheet) setActiveRange(Range) setActiveSelection(Range) setActiveSelection(String)
      setActiveRangeList(RangeList) toast(String) toast(String,String) toast(String,String,Number)`,
    write: `insertSheet() insertSheet(Integer) insertSheet(String) insertSheet(String,Integer)
      insertSheet(String,Integer,Options) deleteSheet(Sheet) duplicateActiveSheet() moveActiveSheet(Integer) addDeveloperMetadata(String)
      addDeveloperMetadata(String,DeveloperMetadataVisibility) addDeveloperMetadata(String,String)
      addDeveloperMetadata(String,String,DeveloperMetadataVisibility)`,
    read: 'getDeveloperMetadata()',
  }),
  Sheet: declareClass('SpreadsheetApp.Sheet', {
    free: `getSheetId() getName() getIndex() getParent() getRange(Integer,Integer) getRange(Integer,Integer,Integer)
      getRange(Integer,Integer,Integer,Integer) getRange(String) getRangeList(String[]) newChart()`,
    view: `activate() setActiveRange(Range) setActiveSelection(Range) setActiveSelection(String)
      setActiveRangeList(RangeList)`,
    read: `getLastRow() getLastColumn() getMaxRows() getMaxColumns() getDataRange() getFrozenRows() getFrozenColumns()
      getTabColor() getColumnWidth(Integer) getRowHeight(Integer) getFilter() isSheetHidden() hasHiddenGridlines()
      getDeveloperMetadata() getConditionalFormatRules() getProtections(ProtectionType) getCharts()`,
    write: `setName(String) insertRowsAfter(Integer,Integer) insertRowsBefore(Integer,Integer)
      insertColumnsAfter(Integer,Integer) insertColumnsBefore(Integer,Integer) deleteRows(Integer,Integer)
      deleteRow(Integer) deleteColumns(Integer,Integer) deleteColumn(Integer) setFrozenRows(Integer)
      setFrozenColumns(Integer) setTabColor(String?) setColumnWidth(Integer,Integer)
      setColumnWidths(Integer,Integer,Integer) setRowHeight(Integer,Integer) setRowHeights(Integer,Integer,Integer)
      autoResizeColumn(Integer) autoResizeColumns(Integer,Integer) clear() clear(Options) clearContents()
      clearFormats() clearNotes() hideSheet() showSheet() setHiddenGridlines(Boolean) appendRow(Object[])
      addDeveloperMetadata(String) addDeveloperMetadata(String,DeveloperMetadataVisibility)
      addDeveloperMetadata(String,String) addDeveloperMetadata(String,String,DeveloperMetadataVisibility)
      copyTo(Spreadsheet) setConditionalFormatRules(ConditionalFormatRule[]) clearConditionalFormatRules() protect()
      insertChart(EmbeddedChart) updateChart(EmbeddedChart) removeChart(EmbeddedChart)`,
  }),
  Range: declareClass('SpreadsheetApp.Range', {
    free: `getA1Notation() getRow() getColumn() getNumRows() getNumColumns() getLastRow() getLastColumn() getHeight()
      getWidth() getSheet() getGridId() getCell(Integer,Integer) offset(Integer,Integer)
      offset(Integer,Integer,Integer) offset(Integer,Integer,Integer,Integer)`,
    view: 'activate()',
    read: `getValue() getValues() getDisplayValue() getDisplayValues() getFormula() getFormulas() isBlank()
      getNumberFormat() getNumberFormats() getFontWeight() getFontWeights() getFontSize() getFontSizes()
      getFontColor() getFontColors() getFontFamily() getFontFamilies() getFontStyle() getFontStyles() getFontLine()
      getFontLines() getBackground() getBackgrounds() getHorizontalAlignment() getHorizontalAlignments()
      getVerticalAlignment() getVerticalAlignments() getWrap() getWraps() getWrapStrategy() getWrapStrategies()
      getNote() getNotes() getDataValidation() getDataValidations() getFilter() getMergedRanges() isPartOfMerge()
      getRichTextValue() getRichTextValues() getDeveloperMetadata()`,
    write: `${COMMON_SETTERS}
      setValues(Object[][]) setFormulas(String[][]) setNumberFormats(String[][]) setNotes(String?[][])
      setFontWeights(String?[][]) setFontSizes(Integer[][]) setFontColors(String?[][]) setFontFamilies(String?[][])
      setFontStyles(String?[][]) setFontLines(String?[][]) setBackgrounds(String?[][])
      setHorizontalAlignments(String?[][]) setVerticalAlignments(String?[][]) setWraps(Boolean[][])
      setWrapStrategies(WrapStrategy[][]) merge() mergeAcross() createFilter() protect()
      setDataValidation(DataValidation?) setDataValidations(DataValidation?[][])
      setRichTextValue(RichTextValue) setRichTextValues(RichTextValue[][]) copyTo(Range,CopyPasteType,Boolean)
      addDeveloperMetadata(String) addDeveloperMetadata(String,DeveloperMetadataVisibility)
      addDeveloperMetadata(String,String) addDeveloperMetadata(String,String,DeveloperMetadataVisibility)`,
  }),
  RangeList: declareClass('SpreadsheetApp.RangeList', {
    free: 'getRanges()',
    view: 'activate()',
    write: COMMON_SETTERS,
  }),
  Filter: declareClass('SpreadsheetApp.Filter', { read: 'getRange()', write: 'remove()' }),
  Protection: declareClass('SpreadsheetApp.Protection', {
    free: 'getProtectionType() canEdit()',
    read: 'getDescription() isWarningOnly() getRange() getUnprotectedRanges()',
    write: 'setDescription(String) setWarningOnly(Boolean) setUnprotectedRanges(Range[]) remove()',
  }),
  DeveloperMetadata: declareClass('SpreadsheetApp.DeveloperMetadata', {
    free: 'getId() getKey() getValue() getVisibility() getLocation()',
    write: 'setKey(String) setValue(String?) setVisibility(DeveloperMetadataVisibility) remove()',
  }),
  DeveloperMetadataLocation: declareClass('SpreadsheetApp.DeveloperMetadataLocation', {
    free: 'getLocationType() getSheet() getSpreadsheet() getRow() getColumn()',
  }),
  DeveloperMetadataFinder: declareClass('SpreadsheetApp.DeveloperMetadataFinder', {
    free: `withKey(String) withValue(String) withId(Integer) withVisibility(DeveloperMetadataVisibility)
      withLocationType(DeveloperMetadataLocationType)`,
    read: 'find()',
  }),
  DataValidationBuilder: declareClass('SpreadsheetApp.DataValidationBuilder', {
    free: `requireValueInList(String[]) requireValueInList(String[],Boolean) requireValueInRange(Range)
      requireValueInRange(Range,Boolean) requireCheckbox() requireDate() requireNumberBetween(Number,Number)
      setAllowInvalid(Boolean) setHelpText(String) build()`,
  }),
  DataValidation: declareClass('SpreadsheetApp.DataValidation', {
    free: 'getCriteriaType() getCriteriaValues() getAllowInvalid() getHelpText()',
  }),
  ConditionalFormatRuleBuilder: declareClass('SpreadsheetApp.ConditionalFormatRuleBuilder', {
    free: `whenFormulaSatisfied(String) whenTextEqualTo(String) whenTextContains(String)
      whenTextDoesNotContain(String) whenTextStartsWith(String) whenTextEndsWith(String) whenCellEmpty()
      whenCellNotEmpty() whenNumberEqualTo(Number) whenNumberNotEqualTo(Number) whenNumberGreaterThan(Number)
      whenNumberGreaterThanOrEqualTo(Number) whenNumberLessThan(Number) whenNumberLessThanOrEqualTo(Number)
      whenNumberBetween(Number,Number) whenNumberNotBetween(Number,Number) setBackground(String?) setFontColor(String?)
      setBold(Boolean) setItalic(Boolean) setStrikethrough(Boolean) setUnderline(Boolean) setRanges(Range[]) build()`,
  }),
  ConditionalFormatRule: declareClass('SpreadsheetApp.ConditionalFormatRule', { free: 'getRanges() copy()' }),
  RichTextValueBuilder: declareClass('SpreadsheetApp.RichTextValueBuilder', {
    free: 'setText(String) setLinkUrl(String?) setLinkUrl(Integer,Integer,String?) build()',
  }),
  RichTextValue: declareClass('SpreadsheetApp.RichTextValue', {
    free: `getText() getLinkUrl() getLinkUrl(Integer,Integer) getRuns() getStartIndex() getEndIndex() copy()`,
  }),
};
