// The outline of the land as a few lines of text: `node outline.mjs LAND.json`, to standard output.
//
// land-110m of npm's world-atlas is Natural Earth (public domain) as TopoJSON. Its arcs are decoded,
// what lies south of everybody's way is left out, points that nobody would miss go (Visvalingam and
// Whyatt: by the area of the triangle a point makes with its neighbours), and the rest is put on a
// grid of a quarter of a degree. A line is a ring: its first point, then the steps, in quarters of a
// degree, east and north. The outline shows where a mark lies. It claims no border.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const GRID = 4; // steps to a degree
const LEAST_AREA = 0.35; // square degrees at the equator
const LEAST_RING = 1.5; // smaller islands go
const SOUTH = -57; // Antarctica goes

const file = readFileSync(process.argv[2]);
const topology = JSON.parse(file);
const { scale, translate } = topology.transform;

const arcs = topology.arcs.map((arc) => {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    [x, y] = [x + dx, y + dy];
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
});

function ring(indices) {
  const points = indices.flatMap((index) => {
    const arc = index < 0 ? [...arcs[~index]].reverse() : arcs[index];
    return arc.slice(1); // the first is the last of the arc before
  });
  return unwrapped(points);
}

// A ring across the antimeridian goes on past 180 degrees instead of jumping to the other edge.
function unwrapped(points) {
  let turn = 0;
  return points.map(([x, y], it) => {
    const step = it > 0 ? x - points[it - 1][0] : 0;
    if (Math.abs(step) > 180) turn -= 360 * Math.sign(step);
    return [x + turn, y];
  });
}

const area = ([ax, ay], [bx, by], [cx, cy]) =>
  (Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2) * Math.cos((by * Math.PI) / 180);

function simpler(points) {
  const kept = [...points];
  while (kept.length > 3) {
    let [least, place] = [Infinity, -1];
    for (let it = 0; it < kept.length; it++) {
      const around = [kept.at(it - 1), kept[it], kept[(it + 1) % kept.length]];
      const size = area(...around);
      if (size < least) [least, place] = [size, it];
    }
    if (least >= LEAST_AREA) break;
    kept.splice(place, 1);
  }
  return kept;
}

// What lies across the antimeridian is drawn at the eastern edge.
const eastward = (points) =>
  Math.min(...points.map((it) => it[0])) < -180 ? points.map(([x, y]) => [x + 360, y]) : points;

function extent(points) {
  const flat = (x, y) => [x * Math.cos((y * Math.PI) / 180), y];
  const all = points.map(([x, y]) => flat(x, y));
  const twice = all.reduce((sum, [x, y], it) => {
    const [nx, ny] = all[(it + 1) % all.length];
    return sum + x * ny - nx * y;
  }, 0);
  return Math.abs(twice) / 2;
}

function onGrid(points) {
  const steps = points.map(([x, y]) => [Math.round(x * GRID), Math.round(y * GRID)]);
  return steps.filter(([x, y], it) => {
    const [px, py] = steps.at(it - 1);
    return x !== px || y !== py;
  });
}

function line(points) {
  let [x, y] = [0, 0];
  return points
    .map(([nx, ny]) => {
      const step = `${nx - x} ${ny - y}`;
      [x, y] = [nx, ny];
      return step;
    })
    .join(" ");
}

const polygons = topology.objects.land.geometries.flatMap((it) =>
  it.type === "Polygon" ? [it.arcs] : it.arcs,
);
const rings = polygons
  .flat()
  .map(ring)
  .filter((it) => Math.max(...it.map((point) => point[1])) > SOUTH && extent(it) > LEAST_RING)
  .sort((one, other) => extent(other) - extent(one))
  .map((it) => onGrid(simpler(eastward(it))))
  .filter((it) => it.length > 2);

const hash = createHash("sha256").update(file).digest("hex").slice(0, 16);
console.log(`# Natural Earth, public domain; land-110m of world-atlas, sha256 ${hash}; cargo xtask outline`);
console.log(`grid ${GRID}`);
for (const it of rings) console.log(line(it));
