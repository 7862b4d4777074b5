/** The styles that Word gives a new Swedish document, as far as reading text turns on them. */
export function wordStyles(namespace: string): string {
  const style = (type: string, id: string, name: string, content = '') =>
    `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`;
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles xmlns:w="${namespace}">`,
    '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/><w:lang w:val="sv-SE"/></w:rPr></w:rPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
    ...Array.from({ length: 9 }, (_, n) =>
      style(
        'paragraph',
        `Rubrik${n + 1}`,
        `heading ${n + 1}`,
        `<w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="${n}"/></w:pPr>`,
      ),
    ),
    style('paragraph', 'Brdtext', 'Body Text', '<w:basedOn w:val="Normal"/>'),
    style('table', 'Tabellrutnt', 'Table Grid'),
    '</w:styles>',
  ].join('');
}
