/**
 * Draws the lines, circles and texts of an SVG that stands in the page, as the page shows them: resolved colours and the page's own
 * letters, which a picture made of the SVG's source would not have.
 * @param at where the SVG's corner comes, and how much larger it is drawn
 */
export function paintSvg(
  canvas: CanvasRenderingContext2D,
  svg: SVGSVGElement,
  at: { x: number; y: number; scale: number },
): void {
  const corner = svg.getBoundingClientRect();
  for (const shape of svg.querySelectorAll<SVGGraphicsElement>("line, path, circle, text tspan")) {
    const matrix = shape.getScreenCTM();
    if (!matrix) continue;
    const style = getComputedStyle(shape);
    canvas.save();
    canvas.translate(at.x, at.y);
    canvas.scale(at.scale, at.scale);
    canvas.translate(-corner.x, -corner.y);
    canvas.transform(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f);
    if (shape instanceof SVGTSpanElement) paintText(canvas, shape, style);
    else paintOutline(canvas, outlineOf(shape), style);
    canvas.restore();
  }
}

function outlineOf(shape: SVGGraphicsElement): Path2D {
  const outline = new Path2D(shape.getAttribute("d") ?? "");
  if (shape instanceof SVGCircleElement) {
    outline.arc(shape.cx.baseVal.value, shape.cy.baseVal.value, shape.r.baseVal.value, 0, 2 * Math.PI);
  } else if (shape instanceof SVGLineElement) {
    outline.moveTo(shape.x1.baseVal.value, shape.y1.baseVal.value);
    outline.lineTo(shape.x2.baseVal.value, shape.y2.baseVal.value);
  }
  return outline;
}

function paintOutline(canvas: CanvasRenderingContext2D, outline: Path2D, style: CSSStyleDeclaration): void {
  if (style.fill !== "none") {
    canvas.globalAlpha = Number(style.fillOpacity);
    canvas.fillStyle = style.fill;
    canvas.fill(outline);
  }
  if (style.stroke !== "none") {
    canvas.globalAlpha = Number(style.strokeOpacity);
    canvas.strokeStyle = style.stroke;
    canvas.lineWidth = Number.parseFloat(style.strokeWidth);
    canvas.lineJoin = "round";
    canvas.setLineDash(style.strokeDasharray === "none" ? [] : style.strokeDasharray.split(",").map(Number.parseFloat));
    canvas.stroke(outline);
  }
}

function paintText(canvas: CanvasRenderingContext2D, text: SVGTSpanElement, style: CSSStyleDeclaration): void {
  const start = text.getStartPositionOfChar(0);
  canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  canvas.fillStyle = style.fill;
  canvas.fillText(text.textContent ?? "", start.x, start.y);
}
