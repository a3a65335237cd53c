/** Contrast of two colours as WCAG 2.2 counts it, of colours as the page has them, half-transparent ones laid over each other. */

type Colour = [red: number, green: number, blue: number];

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const drawing = canvas.getContext('2d', { willReadFrequently: true });

/** Draws colours over each other, the lowest first. */
function mixed(colours: readonly string[]): Colour {
  if (!drawing) return [0, 0, 0];
  drawing.clearRect(0, 0, 1, 1);
  for (const colour of colours) {
    drawing.fillStyle = colour;
    drawing.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = drawing.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of a colour on its ground, 1 to 21. */
export function contrast(colour: string, ground: string): number {
  const [light = 0, dark = 0] = [luminance(mixed([ground, colour])), luminance(mixed([ground]))].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The ground on which an element stands: the nearest one that is not transparent. */
export function groundOf(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/^(?:transparent|rgba\(0, 0, 0, 0\))$/.test(backgroundColor)) return backgroundColor;
  }
  return getComputedStyle(document.documentElement).colorScheme === 'dark' ? '#121212' : '#fff';
}
