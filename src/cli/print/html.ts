import { escapeXml } from '../../document/docx/index.ts';
import type { Piece, Printed } from './piece.ts';

const style = `body{font:1rem/1.5 "Segoe UI",system-ui,sans-serif;color:#1b1b1b;background:#fff;max-width:48rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.9rem;line-height:1.2}h2{font-size:1.5rem;margin-top:2.5rem}h3{font-size:1.25rem;margin-top:2rem}h4{font-size:1.05rem;margin-top:1.75rem}
h5{font-size:1rem;margin-top:1.5rem}
h1,h2,h3,h4,h5{color:#1f3864;break-after:avoid}
table{border-collapse:collapse;width:100%;margin:1rem 0}caption{text-align:start;font-weight:600;padding:.25rem 0;break-after:avoid}
th,td{border:1px solid #767676;padding:.35rem .5rem;text-align:start;vertical-align:top;overflow-wrap:break-word;hyphens:auto}thead th{background:#e8edf5}tr{break-inside:avoid}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.quiet{color:#505050}a{color:#0b57a4;overflow-wrap:anywhere}
@media (prefers-color-scheme:dark){body{color:#eee;background:#1b1b1b}h5{font-size:1rem;margin-top:1.5rem}
h1,h2,h3,h4,h5{color:#b9cdf0}thead th{background:#2b3448}th,td{border-color:#8a8a8a}.quiet{color:#bbb}a{color:#8ab8ff}}
@media (max-width:32rem){col{width:auto!important}th,td{padding:.25rem;font-size:.9rem}}
@media print{body{max-width:none;margin:0;color:#000;background:#fff}}`;

/** A text as a page of its own, that asks no other address for anything. */
export function printedHtml({ title, language, pieces }: Printed): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${pieces.map(pieceHtml).join('\n')}
</main>
</body>
</html>
`;
}

function pieceHtml(piece: Piece): string {
  switch (piece.kind) {
    case 'title':
      return `<h1>${escapeXml(piece.text)}</h1>`;
    case 'heading':
      return `<h${piece.level + 1}>${escapeXml(piece.text)}</h${piece.level + 1}>`;
    case 'paragraph': {
      const lead = piece.lead === undefined ? '' : `<strong>${escapeXml(piece.lead)}:</strong> `;
      return `<p${piece.quiet ? ' class="quiet"' : ''}>${lead}${escapeXml(piece.text)}</p>`;
    }
    case 'list':
      return `<ul>${piece.items.map((item) => `<li>${linked(item)}</li>`).join('')}</ul>`;
    case 'table': {
      const hidden = piece.captionHidden ? ' class="unseen"' : '';
      const columns = piece.widths.map((width) => `<col style="width:${width}%">`).join('');
      const head = piece.header.map((cell) => `<th scope="col">${escapeXml(cell)}</th>`).join('');
      const rows = piece.rows.map(([first = '', ...rest]) => {
        const cells = rest.map((cell) => `<td>${escapeXml(cell)}</td>`).join('');
        return `<tr><th scope="row">${escapeXml(first)}</th>${cells}</tr>`;
      });
      return `<table><caption${hidden}>${escapeXml(piece.caption)}</caption><colgroup>${columns}</colgroup><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
    }
  }
}

/** A text whose addresses on the web can be followed. */
const linked = (text: string): string =>
  escapeXml(text).replace(/https?:\/\/[^\s<]+/g, (address) => `<a href="${address}">${address}</a>`);
