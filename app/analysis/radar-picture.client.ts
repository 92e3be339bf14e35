import { offerFile } from "~/platform/offer-file.client";
import { paintSvg } from "~/ui/paint-svg.client";

const width = 1200;
const height = 1000;
const margin = 64;

/**
 * Saves the radar as a PNG to show to others: the score, its band and the five areas, and nothing that says whose they are.
 * @param words what stands above the chart: the name of the app, then the score in words
 */
export async function saveRadarPicture(
  svg: SVGSVGElement,
  words: { name: string; score: string; file: string },
): Promise<void> {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (!context) return;
  await document.fonts.ready;
  const page = getComputedStyle(document.documentElement);
  context.fillStyle = page.getPropertyValue("--sheet");
  context.fillRect(0, 0, width, height);
  const write = (text: string, y: number, font: string, ink: string) => {
    context.font = `${font} ${page.fontFamily}`;
    context.fillStyle = page.getPropertyValue(ink);
    context.fillText(text, margin, y);
  };
  write(words.name, 88, "600 28px", "--accent");
  write(words.score, 150, "700 48px", "--ink");
  const shown = svg.getBoundingClientRect();
  const top = 190;
  const scale = Math.min((width - 2 * margin) / shown.width, (height - top - margin) / shown.height);
  paintSvg(context, svg, { x: (width - shown.width * scale) / 2, y: top, scale });
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (blob) offerFile(blob, words.file);
}
