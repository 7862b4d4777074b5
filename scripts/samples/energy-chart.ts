// The business application's chart: energy use per year before and after the investment.
import { Resvg } from '@resvg/resvg-js';
import type { Picture } from './blocks.ts';

interface Bar {
  readonly label: string;
  readonly oil: number;
  readonly electricity: number;
}

const bars: readonly Bar[] = [
  { label: 'I dag', oil: 180, electricity: 95 },
  { label: 'Efter investeringen', oil: 0, electricity: 150 },
];

const size = { width: 520, height: 202 };
const plot = { left: 150, top: 20, barHeight: 44, gap: 30, perMwh: 1.15 };
const colors = { oil: '#8A5A2B', electricity: '#2F6F8F', ink: '#1F2A30' };

/** Bars are drawn with the system's sans-serif font, so the picture's bytes may differ between machines. */
function svg(): string {
  const rows = bars.map((bar, index) => {
    const y = plot.top + index * (plot.barHeight + plot.gap);
    const middle = y + plot.barHeight / 2 + 5;
    const oil = bar.oil * plot.perMwh;
    const electricity = bar.electricity * plot.perMwh;
    const end = plot.left + oil + electricity + 8;
    return [
      `<text x="${plot.left - 10}" y="${middle}" text-anchor="end">${bar.label}</text>`,
      oil > 0
        ? `<rect x="${plot.left}" y="${y}" width="${oil}" height="${plot.barHeight}" fill="${colors.oil}"/>` +
          `<text x="${plot.left + oil / 2}" y="${middle}" text-anchor="middle" fill="#FFFFFF">${bar.oil}</text>`
        : '',
      `<rect x="${plot.left + oil}" y="${y}" width="${electricity}" height="${plot.barHeight}" fill="${colors.electricity}"/>`,
      `<text x="${plot.left + oil + electricity / 2}" y="${middle}" text-anchor="middle" fill="#FFFFFF">${bar.electricity}</text>`,
      `<text x="${end}" y="${middle}">${bar.oil + bar.electricity}</text>`,
    ].join('');
  });
  const axis = plot.top + bars.length * (plot.barHeight + plot.gap) - plot.gap + 14;
  const legend = axis + 34;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" font-family="Liberation Sans, Arial, Helvetica, sans-serif" font-size="14" fill="${colors.ink}">`,
    `<rect width="${size.width}" height="${size.height}" fill="#FFFFFF"/>`,
    ...rows,
    `<line x1="${plot.left}" y1="${plot.top - 8}" x2="${plot.left}" y2="${axis}" stroke="${colors.ink}"/>`,
    `<rect x="${plot.left}" y="${legend - 12}" width="14" height="14" fill="${colors.oil}"/><text x="${plot.left + 20}" y="${legend}">Eldningsolja</text>`,
    `<rect x="${plot.left + 130}" y="${legend - 12}" width="14" height="14" fill="${colors.electricity}"/><text x="${plot.left + 150}" y="${legend}">El</text>`,
    `<text x="${plot.left + 200}" y="${legend}">MWh per år</text>`,
    '</svg>',
  ].join('');
}

export function energyChart(): Picture {
  const drawing = new Resvg(svg(), {
    fitTo: { mode: 'width', value: size.width * 2 },
    font: { loadSystemFonts: true, defaultFontFamily: 'Liberation Sans' },
  });
  return {
    png: drawing.render().asPng(),
    width: 440,
    height: Math.round((440 * size.height) / size.width),
    alt: 'Stapeldiagram. I dag används 180 MWh eldningsolja och 95 MWh el per år, sammanlagt 275 MWh. Efter investeringen används 150 MWh el och ingen olja.',
  };
}
