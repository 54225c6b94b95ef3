import { describe, expect, it } from '@jest/globals';

import { BrokenWorkbook } from './broken-workbook.js';
import { firstElement, plainText, xmlAttribute, xmlElements } from './xml-elements.js';

describe('the elements of a part', () => {
  it('are found by name, with what stands in their tag and between their tags', () => {
    const xml = '<row><c r="A1" t="s"><v>1</v></c><col/><c r="B1"/><cols x="1"></cols></row>';

    expect([...xmlElements(xml, 'c')]).toEqual([
      { attributes: ' r="A1" t="s"', inner: '<v>1</v>' },
      { attributes: ' r="B1"', inner: '' },
    ]);
    expect(firstElement(xml, 'f')).toBeNull();
    expect(xmlAttribute(' r="A1" t="s"', 't')).toBe('s');
    expect(plainText('&lt;b&gt; &amp;amp; &#xAC00;')).toBe('<b> &amp; 가');
  });

  it.each(['<c r="A1">', '<c ', '<c></c><c>'])('do not end in %s, which is then no workbook', (xml) => {
    expect(() => [...xmlElements(xml, 'c')]).toThrow(BrokenWorkbook);
  });

  it('cost no more than their length, however many are left open', () => {
    const before = process.cpuUsage();

    expect(() => [...xmlElements('<c r="A1">'.repeat(800_000), 'c')]).toThrow(BrokenWorkbook);
    expect(process.cpuUsage(before).user).toBeLessThan(1_000_000); // processor time: other specs run beside this one
  });
});
