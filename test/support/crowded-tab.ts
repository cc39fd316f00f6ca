import { addSheet, type EmulatedDocument, type SheetState } from '../../workbench/emulator';

/** A tab of the user's in which nothing is as it was born: cells, looks, lists, filter, rules, charts, protections, sizes. */
export function addCrowdedTab(document: EmulatedDocument, name: string): SheetState {
  const sheet = addSheet(document, name, [
    ['Client', 'Suivi', 'Montant'],
    ['Société 1', 'rappeler lundi', 12.5],
    ['=A2', '+33612345678', { date: '2026-01-15' }],
  ]);
  const { layers } = sheet;
  layers.formula[3] = ["='Clients segmentés'!A3", '=SUM(C2:C3)'];
  layers.numberFormat[1] = ['@', '@', '#,##0.00'];
  layers.note[1] = ['une note', undefined, 'une autre'];
  layers.background[1] = ['#ff0000'];
  layers.fontColor[1] = ['#00ff00'];
  layers.fontWeight[0] = ['bold', 'bold'];
  layers.fontSize[0] = [18];
  layers.fontStyle[2] = ['italic'];
  layers.horizontalAlignment[2] = ['right'];
  layers.wrapStrategy[2] = ['CLIP'];
  layers.link[1] = [[{ start: 0, end: 7, url: 'https://un.example' }]];
  layers.borders[1] = [{ top: { color: '#000000', style: 'SOLID' } }];
  layers.validation[1] = [
    undefined,
    { criteria: 'VALUE_IN_LIST', values: [['oui', 'non'], true], allowInvalid: true, helpText: 'oui ou non' },
  ];
  sheet.columnWidths[1] = 240;
  sheet.rowHeights[1] = 60;
  sheet.frozenRows = 1;
  sheet.frozenColumns = 1;
  sheet.tabColor = '#123456';
  sheet.gridlinesHidden = true;
  const area = { row: 1, column: 1, rows: 3, columns: 2 };
  sheet.merges.push({ row: 6, column: 1, rows: 1, columns: 3 });
  sheet.filter = area;
  sheet.conditionalFormats.push({ areas: [area], criteria: 'TEXT_EQUAL_TO', values: ['oui'], bold: true });
  sheet.charts.push({
    id: 900,
    type: 'COLUMN',
    ranges: [{ sheetId: sheet.id, area }],
    options: { title: 'Mes ventes' },
    position: { row: 8, column: 1, x: 0, y: 0 },
    numHeaders: 1,
    transposed: false,
    mergeStrategy: null,
  });
  sheet.protections.push(
    { area, description: 'ne pas toucher', warningOnly: true, locked: false },
    { description: 'tout', warningOnly: false, locked: true },
  );
  return sheet;
}
