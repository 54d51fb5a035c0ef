import { darker, mix } from '../../colour';
import { path } from '../../shapes';
import { hang } from '../hang';
import { hairLight, rim } from '../rim';
import type { Sitter } from '../sitter';

/** Behind neck and shoulders: one smooth fall of hair. */
export function longBack({ pen, look, face, light }: Sitter): void {
  const middle = hang(face, 110);
  const end = hang(face, 230);
  const d = path`M-88 20C-108 -60 -90 -136 0 -138C90 -136 108 -60 88 20C${98 + middle * 0.4} 80 ${108 + middle} 150 ${98 + end} 226Q${50 + end} 246 ${end} 236Q${-50 + end} 246 ${-98 + end} 226C${-108 + middle} 150 ${-98 + middle * 0.4} 80 -88 20Z`;
  pen.path(d, darker(look.hairColour, 0.24));
  rim(pen, d, hairLight(light, look), -110, 110, 14, 0.7);
}

/** Over the forehead: parted in the middle, one fall before each shoulder. */
export function longFront({ pen, look, face, light }: Sitter): void {
  const x = face.yaw * 8;
  const a = hang(face, 70);
  const b = hang(face, 150);
  const c = hang(face, 220);
  const d = path`M${-2 + x} -92C${-34 + x} -80 ${-64 + x} -50 ${-71 + x} -6C${-75 + x} 30 ${-74 + a} 70 ${-72 + a} 100C${-72 + b} 140 ${-66 + c} 186 ${-70 + c} 222C${-84 + c} 226 ${-100 + c} 220 ${-106 + c} 214C${-112 + b} 160 ${-104 + a} 90 -96 20C-112 -64 -84 -138 ${x * 0.4} -138C84 -138 112 -64 96 20C${104 + a} 90 ${112 + b} 160 ${106 + c} 214C${100 + c} 220 ${84 + c} 226 ${70 + c} 222C${66 + c} 186 ${72 + b} 140 ${72 + a} 100C${74 + a} 70 ${75 + x} 30 ${71 + x} -6C${64 + x} -50 ${34 + x} -80 ${-2 + x} -92Z`;
  pen.path(d, look.hairColour);
  pen.clip(d, () => {
    const shine = mix(look.hairColour, '#8b9ac4', 0.42);
    const deep = mix(look.hairColour, '#0b0508', 0.45);
    pen.path(
      path`M-94 -40C-86 -84 -56 -106 -22 -112C-54 -92 -74 -62 -82 -18ZM30 -112C62 -104 86 -80 93 -42C80 -70 58 -94 30 -112Z`,
      shine,
      { opacity: 0.5 },
    );
    pen.line(
      path`M${-2 + x} -92C-50 -80 -82 -40 -84 20C${-88 + a} 80 ${-86 + b} 150 ${-84 + c} 220M${-2 + x} -100C-60 -96 -96 -40 -92 30C${-100 + a} 90 ${-98 + b} 150 ${-98 + c} 214M${-2 + x} -92C50 -80 82 -40 84 20C${88 + a} 80 ${86 + b} 150 ${84 + c} 220M${-2 + x} -100C60 -96 96 -40 92 30C${100 + a} 90 ${98 + b} 150 ${98 + c} 214M${-2 + x} -92Q${x * 0.8} -116 ${x * 0.4} -138`,
      deep,
      2.4,
      { opacity: 0.55 },
    );
    pen.path(path`M52 -150Q108 -80 84 20Q${96 + b} 120 ${78 + c} 230L160 230V-150Z`, light.shade, {
      opacity: light.shadeAlpha,
    });
  });
  rim(pen, d, hairLight(light, look), -112, 112, 13);
}
