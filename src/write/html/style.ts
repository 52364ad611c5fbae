import { shadeStyle } from "./shades.ts";

/** How the page looks: on a screen in light or dark, on a telephone, on paper. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #ffffff; --line: #c9c9c9; --soft: #f2f4f7; --mark: #ffe08a; --mark-ink: #1a1a1a; --link: #1d4e89; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececec; --paper: #16181c; --line: #464b53; --soft: #22262c; --mark: #6b5200; --mark-ink: #ffffff; --link: #9cc4ff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 80rem; padding: 1rem; font: 16px/1.45 Arial, "Liberation Sans", "DejaVu Sans", sans-serif; color: var(--ink); background: var(--paper); }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; } h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; } h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
a { color: var(--link); }
[hidden] { display: none !important; }
.controls { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; margin: .75rem 0; }
.controls label { display: grid; gap: .2rem; font-size: .85rem; }
input, select, button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 4px; padding: .35rem .5rem; }
.wide { overflow-x: auto; }
table { border-collapse: separate; border-spacing: 0; width: 100%; font-size: .9rem; }
caption { text-align: left; font-size: .85rem; padding: .25rem 0; max-width: calc(100vw - 2rem); position: sticky; left: 0; }
th, td { padding: .3rem .4rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { position: sticky; top: 0; z-index: 1; background: var(--soft); vertical-align: bottom; } thead th.long { min-width: 8rem; } thead td { background: var(--soft); } .dense { font-size: .8rem; } .dense :is(th, td) { padding: .3rem .2rem; }
th [role=button] { cursor: pointer; }
th[aria-sort=ascending] [role=button]::after { content: " ▲"; } th[aria-sort=descending] [role=button]::after { content: " ▼"; }
td, .right { text-align: right; font-variant-numeric: tabular-nums; } .left { text-align: left; }
tbody th { font-weight: 600; } tbody th, td.left { white-space: nowrap; }
.wide tbody th, .wide thead th.unit { position: sticky; left: 0; } .wide tbody th { background: var(--paper); } .wide thead th.unit { z-index: 2; }
tr[data-unit] { cursor: pointer; }
tr.chosen > :not([class^=s]) { background: var(--mark); color: var(--mark-ink); } #ranks tr.chosen { outline: 3px solid #c2410c; outline-offset: -3px; } #ranks tr.chosen th { box-shadow: inset 3px 3px #c2410c, inset 0 -3px #c2410c; }
#ranks td { text-align: center; print-color-adjust: exact; } #ranks thead th:not(:first-child) { text-align: center; }
${shadeStyle()}
.card { border: 1px solid var(--line); border-radius: 4px; padding: .5rem .75rem; margin: .5rem 0; overflow-x: auto; }
.card h3 { display: inline; } .card p { margin: .25rem 0; } .card table { margin-top: 1rem; } .card caption { font-weight: 600; font-size: .95rem; }
.bar { display: block; width: 100%; min-width: 5rem; height: .8rem; } .up { fill: #3b7dc4; } .down { fill: #c2571a; } .sum { fill: #808080; }
.choice { position: sticky; bottom: 0; margin: 0; padding: .5rem; background: var(--soft); border-top: 1px solid var(--line); }
button, summary { cursor: pointer; }
figure { margin: 1rem 0; } figcaption { font-size: .85rem; }
svg { max-width: 100%; height: auto; } figure svg { width: 100%; max-width: 62rem; }
svg .chosen { color: #c2410c; stroke-opacity: 1; fill-opacity: 1; }
svg path.chosen, svg line.chosen { stroke: #c2410c; stroke-width: 3; } svg circle.chosen { fill: #c2410c; } svg text.chosen { font-weight: bold; text-decoration: underline; }
svg rect.chosen { stroke: #c2410c; stroke-width: 3; }
.notes li { margin: .25rem 0; }
@media screen and (min-width: 40rem) { .wide:has(> table) { overflow: auto; max-height: calc(100vh - 5rem); } }
@media (max-width: 40rem) { figure svg { width: auto; max-width: none; } body { padding: .5rem; } table { font-size: .8rem; } th, td { padding: .25rem; } td.left { white-space: normal; min-width: 6rem; } td.left:nth-child(-n+2) { min-width: 0; } .card tbody th { white-space: normal; } }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
@media print {
  :root { --ink: #000; --paper: #fff; --line: #999; --soft: #fff; }
  body { max-width: none; padding: 0; font-size: 10pt; } .controls, .choice, details:not([open]), section:has(> details):not(:has(> details[open])) { display: none; }
  .wide { overflow: visible; max-height: none; } table { font-size: 6.5pt; } th, td { padding: 2pt; } tbody th, td.left { white-space: normal; } td.left:not(:nth-child(2)) { min-width: 18mm; } .wide tbody th, .wide thead th.unit, caption { position: static; } tfoot { display: table-row-group; }
  h2, h3, caption { break-after: avoid; } figure { break-inside: avoid; } figure svg { max-height: 225mm; } tr.chosen > * { font-weight: bold; } tr { break-inside: avoid; } thead { display: table-header-group; break-inside: avoid; } thead th { position: static; }
}
@page { size: A4; margin: 14mm; }
`;
