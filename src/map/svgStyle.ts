/** Day and night of each colour, as the game's own screens have them. */
const COLOURS: readonly (readonly [name: string, day: string, night: string])[] = [
  ['paper', '#f6efe4', '#10161e'],
  ['sheet', '#fffcf6', '#1a222c'],
  ['sunk', '#f1e8da', '#232d39'],
  ['ink', '#1b2430', '#f6efe2'],
  ['ink-2', '#434d59', '#cfcbc1'],
  ['edge', '#82776a', '#8d98a5'],
  ['way', '#6f6a63', '#97a0aa'],
  ['act', '#1e3a5c', '#f1c265'],
  ['on-act', '#fffaf0', '#221700'],
  ['lit', '#0b57c4', '#8ec1ff'],
  ['on-lit', '#fffaf0', '#0b1626'],
  ['warm', '#fdeccd', '#42310f'],
  ['turn', '#b9770e', '#efb951'],
  ['misery', '#dbe4ef', '#26374e'],
  ['mediocre', '#ebe7df', '#353a40'],
  ['magic', '#fdeac4', '#574216'],
  ['shade', '#2a200d', '#000000'],
];

const colours = (by: 1 | 2): string => COLOURS.map((colour) => `--${colour[0]}:${colour[by]}`).join(';');

const FONT =
  "'Atkinson Hyperlegible Next Variable','Atkinson Hyperlegible Next',system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif";

/** Look of the drawing. By day and by night as the device asks; every rule stays inside the drawing. */
export const STYLE = `.map{${colours(1)};font-family:${FONT};color-scheme:light dark}
@media (prefers-color-scheme:dark){.map{${colours(2)}}}
.map .back{fill:var(--paper)}
.map text{fill:var(--ink)}
.map .title{font-size:26px;font-weight:750}
.map .sub{font-size:15px;fill:var(--ink-2)}
.map .shade{fill:var(--shade);opacity:.09}
.map .card{fill:var(--sheet);stroke:var(--edge);stroke-width:1.5}
.map .turning .card{fill:var(--warm);stroke:var(--turn);stroke-width:2.5}
.map .start .card{stroke:var(--act);stroke-width:3}
.map .misery .card{fill:var(--misery)}
.map .mediocre .card{fill:var(--mediocre)}
.map .magic .card{fill:var(--magic)}
.map .place .card{fill:var(--sunk);stroke-dasharray:5 4}
.map .name{font-size:15px;font-weight:700}
.map .line{font-size:13px;fill:var(--ink-2)}
.map .note{font-size:12.5px;fill:var(--ink-2)}
.map .chip rect{fill:var(--sunk)}
.map .chip text{font-size:12px;fill:var(--ink-2);font-weight:600}
.map .turning .chip rect,.map .ending .chip rect{fill:var(--sheet)}
.map .chip.plain text{font-weight:400}
.map .chip.is-turningPoint rect{fill:#efb951}
.map .chip.is-turningPoint text{fill:#2a1c00}
.map .chip.is-start rect{fill:var(--act)}
.map .chip.is-start text{fill:var(--on-act)}
.map .sign{fill:none;stroke:var(--ink-2);stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}
.map .sign.solid{fill:var(--ink-2);stroke:none}
.map .is-turningPoint .sign{fill:#6b4300}
.map .is-start .sign{fill:var(--on-act)}
.map .halo{fill:none;stroke:var(--paper);stroke-width:6}
.map .way{fill:none;stroke:var(--way);stroke-width:1.8;stroke-linejoin:round}
.map .way.conditional{stroke-dasharray:7 5}
.map .way.timeout{stroke-dasharray:.1 5.5;stroke-linecap:round;stroke-width:2.6}
.map .way.interrupt{stroke-dasharray:11 4 2 4}
.map .tip{fill:var(--way)}
.map .words rect{fill:var(--paper)}
.map .words text{font-size:12px;fill:var(--ink-2);text-anchor:middle}
.map .jump rect{fill:var(--sunk)}
.map .jump text:last-child{font-weight:700;fill:var(--ink)}
.map .lit .card{stroke:var(--lit);stroke-width:4}
.map .way.lit{stroke:var(--lit);stroke-width:4}
.map .tip.lit{fill:var(--lit)}
.map.has-lit .ways .way:not(.lit){opacity:.5}
.map .turn-badge rect{fill:var(--lit);stroke:var(--paper);stroke-width:2}
.map .turn-badge text{font-size:14px;font-weight:750;fill:var(--on-lit);text-anchor:middle}
.map .key>text{font-size:13px;fill:var(--ink-2)}
@media (forced-colors:active){.map .way,.map .card{stroke:CanvasText}.map text{fill:CanvasText}}
`;
