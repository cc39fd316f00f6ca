import { createDocument } from '../../../workbench/emulator';
import { documentWith, script, tab } from './script';

describe('data validation', () => {
  const rule = (allowed: boolean) =>
    `SpreadsheetApp.newDataValidation().requireValueInList(['Oui', 'Non']).setAllowInvalid(${allowed}).build()`;

  it('rejects the writes of scripts too, and then writes nothing', () => {
    const code = `const range = sheet.getRange('E1:F1').setDataValidation(${rule(false)});
      try { range.setValues([['Oui', 'Peut-être']]); } catch (error) { return [error.message, range.getValues()]; }`;
    expect(script(createDocument(), code)).toEqual([
      'The data you entered in cell F1 violates the data validation rules set on this cell.',
      [['', '']],
    ]);
  });

  it('that only warns lets everything in', () => {
    const code = `return sheet.getRange('A1').setDataValidation(${rule(true)}).setValue('Peut-être').getValue()`;
    expect(script(createDocument(), code)).toBe('Peut-être');
  });

  it('checkboxes put FALSE in the cells', () => {
    const code = `sheet.getRange('A1:A2').insertCheckboxes();
      return [sheet.getRange('A1:A2').getValues(), String(sheet.getRange('A1').getDataValidation().getCriteriaType()), sheet.getLastRow()];`;
    expect(script(createDocument(), code)).toEqual([[[false], [false]], 'CHECKBOX', 2]);
  });

  it('builders check their types', () => {
    const code = "SpreadsheetApp.newDataValidation().requireNumberBetween('1', 2)";
    expect(() => script(createDocument(), code)).toThrow("The parameters (String,number) don't match");
  });
});

describe('conditional formats', () => {
  const add = `const rule = (text) => SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo(text)
    .setBackground('#fee').setBold(true).setRanges([sheet.getRange('A1:A9')]).build();`;

  it('given to a tab replace all the others', () => {
    const code = `${add} sheet.setConditionalFormatRules([rule('a'), rule('b')]);
      sheet.setConditionalFormatRules([rule('c')]); return sheet.getConditionalFormatRules().length;`;
    const document = createDocument();
    expect(script(document, code)).toBe(1);
    expect(tab(document).conditionalFormats).toEqual([
      {
        criteria: 'TEXT_EQUAL_TO',
        values: ['c'],
        areas: [{ row: 1, column: 1, rows: 9, columns: 1 }],
        background: '#ffeeee',
        bold: true,
      },
    ]);
  });

  it('with a formula follow the rules of formulas', () => {
    const code = "SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=AND(A1,B1)')";
    expect(() => script(createDocument(), code)).toThrow('arguments must be separated');
  });
});

describe('filters', () => {
  it('are one per tab', () => {
    const code = "sheet.getRange('A1:B9').createFilter(); sheet.getRange('D1:E9').createFilter();";
    expect(() => script(createDocument(), code)).toThrow(
      "You can't create a filter in a sheet that already has a filter.",
    );
  });

  it('removed leave room for another', () => {
    const code = `sheet.getRange('A1:B9').createFilter(); sheet.getFilter().remove();
      return [sheet.getFilter(), sheet.getRange('D1:E9').createFilter().getRange().getA1Notation()];`;
    expect(script(createDocument(), code)).toEqual([null, 'D1:E9']);
  });
});

describe('developer metadata', () => {
  it('stand on the file, a tab, a whole row or a whole column', () => {
    const code = `const visibility = SpreadsheetApp.DeveloperMetadataVisibility;
      ss.addDeveloperMetadata('file', 'v'); sheet.addDeveloperMetadata('tab', '12', visibility.PROJECT);
      sheet.getRange('3:3').addDeveloperMetadata('row'); sheet.getRange('B:B').addDeveloperMetadata('column');
      return ss.createDeveloperMetadataFinder().find().map((entry) =>
        [entry.getKey(), entry.getValue(), String(entry.getVisibility()), String(entry.getLocation().getLocationType())]);`;
    expect(script(createDocument(), code)).toEqual([
      ['file', 'v', 'DOCUMENT', 'SPREADSHEET'],
      ['tab', '12', 'PROJECT', 'SHEET'],
      ['row', null, 'DOCUMENT', 'ROW'],
      ['column', null, 'DOCUMENT', 'COLUMN'],
    ]);
  });

  it('are refused on any other range', () => {
    expect(() => script(createDocument(), "sheet.getRange('A1:B2').addDeveloperMetadata('k')")).toThrow(
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  });

  it('are found by key and value, and lead to their tab', () => {
    const code = `sheet.addDeveloperMetadata('owner', '1'); ss.insertSheet('B').addDeveloperMetadata('owner', '2');
      const found = ss.createDeveloperMetadataFinder().withKey('owner').withValue('2').find();
      return found.map((entry) => entry.getLocation().getSheet().getName());`;
    expect(script(createDocument(), code)).toEqual(['B']);
  });

  it('go with their tab', () => {
    const document = createDocument();
    script(document, "const tab = ss.insertSheet('B').addDeveloperMetadata('k'); ss.deleteSheet(tab);");
    expect(document.metadata).toEqual([]);
  });
});

describe('protections', () => {
  it('change nothing by themselves, and may only warn', () => {
    const code = `sheet.protect().setWarningOnly(true).setDescription('Base');
      sheet.getRange('A1').setValue('x');
      const again = sheet.protect();
      return [again.getDescription(), again.isWarningOnly(), sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];`;
    expect(script(createDocument(), code)).toEqual(['Base', true, 1]);
  });

  it('of a tab may leave ranges out, which follow their rows and go with them', () => {
    const code = `const protection = sheet.protect().setUnprotectedRanges(sheet.getRangeList(['B2:B5', 'D7']).getRanges());
      const free = () => protection.getUnprotectedRanges().map((range) => range.getA1Notation());
      const before = free();
      sheet.insertRowsBefore(3, 2);
      const inserted = free();
      sheet.deleteRows(9, 1);
      return [before, inserted, free()];`;
    expect(script(createDocument(), code)).toEqual([['B2:B5', 'D7'], ['B2:B7', 'D9'], ['B2:B7']]);
  });

  it.each([
    ['a range', 'sheet.getRange("A1:B2").protect().setUnprotectedRanges([sheet.getRange("A1")])'],
    ['another tab', 'sheet.protect().setUnprotectedRanges([ss.insertSheet("x").getRange("A1")])'],
  ])('of %s leave nothing out', (_, code) => {
    expect(() => script(createDocument(), code)).toThrow(/[Pp]rotect/);
  });

  it('locked by the host refuse the writes of the script', () => {
    const document = documentWith([['a', 'b']]);
    tab(document).protections.push({
      area: { row: 1, column: 1, rows: 1, columns: 1 },
      description: '',
      warningOnly: false,
      locked: true,
    });
    script(document, "sheet.getRange('B1').setValue('free')");
    expect(() => script(document, "sheet.getRange('A1:B1').clearContent()")).toThrow(
      'You are trying to edit a protected cell or object.',
    );
  });
});

describe('charts', () => {
  it('show nothing before they are inserted, then keep type, ranges, options and place', () => {
    const document = createDocument();
    const build = `const chart = sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:B5')).setNumHeaders(1)
      .setTitle('Clients').setColors(['#00f']).setOption('legend', { position: 'none' }).setPosition(2, 4, 10, 0).build();`;
    script(document, build);
    expect(tab(document).charts).toEqual([]);
    script(document, `${build} sheet.insertChart(chart);`);
    expect(tab(document).charts).toMatchObject([
      {
        type: 'COLUMN',
        ranges: [{ sheetId: 0, area: { row: 1, column: 1, rows: 5, columns: 2 } }],
        options: { title: 'Clients', colors: ['#0000ff'], legend: { position: 'none' } },
        position: { row: 2, column: 4, x: 10, y: 0 },
        numHeaders: 1,
      },
    ]);
  });

  it('are changed through modify and updateChart, and removed', () => {
    const code = `sheet.insertChart(sheet.newChart().asPieChart().addRange(sheet.getRange('A1:B5')).build());
      const chart = sheet.getCharts()[0].modify().setOption('title', 'Parts').build();
      sheet.updateChart(chart);
      const count = sheet.getCharts().length;
      sheet.removeChart(sheet.getCharts()[0]);
      return [count, sheet.getCharts().length];`;
    expect(script(createDocument(), code)).toEqual([1, 0]);
  });

  it('take enum objects, not texts', () => {
    const code = "sheet.newChart().setChartType('COLUMN')";
    expect(() => script(createDocument(), code)).toThrow("The parameters (String) don't match");
  });
});
