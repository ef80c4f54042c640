import type { Question } from "./question.ts";

/**
 * Mails and answers that are plain text have nothing to escape; who writes a static site chooses what stands in it; and
 * what an editor or a highlighter writes is escaped by it. What a remark says of it is for the reader to believe.
 */
export function isMarkupMadeSafe({ path, code, symbol, sides: { head } }: Question): boolean {
  return (
    (/code_?(block|view)/i.test(symbol) && /shiki|highlight|prism/i.test(head ?? "")) ||
    /([._-](text|txt|plain)\.[\w.]+$|(^|\/)(text|txt|plain)\/)/i.test(path) ||
    /\b\w*(highlight\w*|qr_?(code|svg)\w*)\b|\.getHTML\(\)/i.test(code) ||
    (/(^|\/)layouts\//.test(path) && /\bsafe(HTML|HTMLAttr|JS|JSStr|URL|CSS)\b/.test(code)) ||
    /(^|\/)layouts\/(_?partials|_default|shortcodes)\//.test(path)
  );
}

/**
 * Whether all that is pasted into markup is a number, a colour or a word that the program chose, by its name:
 * `${orders.length} order${n === 1 ? "" : "s"}`, `"<b>" + orders.length + "</b>"`; or markup of the page itself.
 */
export function areValuesOwn({ code }: Question): boolean {
  const values = Array.from(
    code.matchAll(
      /\$\{((?:[^{}`]|`[^`]*`)*)\}|["'`]\s*\+\s*([^+"'`]+?)\s*(?=\+\s*["'`]|;|$)|\.innerHTML\s*=\s*(\w+\.innerHTML\b)/gm,
    ),
    ([, pasted, joined, copied]) => (pasted ?? joined ?? copied ?? "").trim(),
  );
  return values.length > 0 && values.every((value) => isOwn.test(value) || isChoiceOfTexts.test(value));
}

/** Names of numbers and of what a page is drawn with, and calls that make a number or a date of something. */
const isOwn =
  /^(?:[\w.?[\]]*(?:length|size|count|index|total|width|height|distance|speed|innerHTML|percent\w*|class(?:es|name)?|colou?r|icon\w*)(?:_?\w*)?|[ijn]|\w*(?:format|to)(?:Number|Date|Time|Distance|Speed|Fixed|LocaleString)\w*\([^()]*\)|(?:Math\.\w+|Number|parseInt|parseFloat)\([^()]*\))$/i;
const isChoiceOfTexts = /^[^?]+\?\s*(["'])[^"']*\1\s*:\s*(["'])[^"']*\2$/;
