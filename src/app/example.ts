import type { ExampleAnswer } from '../contract/home';
import { exampleBlocks } from '../core/example/example-block';
import { EXAMPLE_NAME } from '../core/example/names';
import { numberFormats } from '../core/output/number-formats';
import { say } from '../core/text/typography';
import type { Ports } from './ports';

/** « Voir un exemple »: a tab of fictitious clients, to be segmented like any other; the one there is, if there is one. */
export const addExample = ({ workbook, language }: Ports): ExampleAnswer => ({
  sheetId: workbook.addTab(
    say(EXAMPLE_NAME, language),
    exampleBlocks(workbook.today(), language),
    numberFormats('€', language),
  ),
});
