import type { Contour, Shape } from './sheet.ts';

/** A rectangle. Lengths in points. */
export function box(x: number, y: number, width: number, height: number): Shape {
  return [rectangle(x, y, width, height)];
}

/** A rectangle's edge, drawn inside it. */
export function frame(x: number, y: number, width: number, height: number, thickness: number): Shape {
  const t = Math.min(thickness, width / 2, height / 2);
  return [
    rectangle(x, y, width, height),
    rectangle(x + t, y + t, width - 2 * t, height - 2 * t).toReversed(),
  ];
}

/** A square on its corner. @param reach from its middle to a corner. */
export function diamond(x: number, y: number, reach: number): Shape {
  return [
    [
      { x, y: y - reach },
      { x: x + reach, y },
      { x, y: y + reach },
      { x: x - reach, y },
    ],
  ];
}

function rectangle(x: number, y: number, width: number, height: number): Contour {
  return [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ];
}
