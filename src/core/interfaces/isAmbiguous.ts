import type { ChangedDeclaration } from "./declaration.ts";
import type { WordPlace } from "./wordPlace.ts";

/** A name that is declared elsewhere as well tells nothing of whose it is; imports say it of functions in most languages. */
export function isAmbiguous(changed: ChangedDeclaration, places: readonly WordPlace[]): boolean {
  const { path, base, language } = changed;
  const isElsewhere = (place: WordPlace): boolean =>
    place.path !== path || place.line < base.lines.start || place.line >= base.lines.start + base.lines.lines;
  const isDeclaring = declaring[language]?.(changed) ?? otherDeclaring(changed);
  return places.some((place) => place.text.length < 400 && isElsewhere(place) && isDeclaring(place));
}

type IsDeclaring = (place: WordPlace) => boolean;

const never: IsDeclaring = () => false;

const declaring: Readonly<Record<string, (changed: ChangedDeclaration) => IsDeclaring>> = {
  ruby: rubyDeclaring,
};

function otherDeclaring({ base: { kind, name } }: ChangedDeclaration): IsDeclaring {
  if (kind !== "method") return never;
  const declared = new RegExp(
    `^\\s*(?!return\\b|await\\b|throw\\b|else\\b|new\\b|yield\\b)(?:(?:async|static|public|protected|private|internal|override|abstract|final|open|suspend|pub|def|func|fun|fn|get|set|[\\w<>\\[\\],?]+)\\s+)*(?:\\([^()]*\\)\\s*)?${name}\\s*(?:<[^<>]*>)?\\([^;]*[{:]\\s*$`,
  );
  const isWord = new RegExp(`\\b(?:def|func|fun|fn|function)\\s+(?:\\([^()]*\\)\\s*)?${name}\\b`);
  return ({ text }) => declared.test(text) || isWord.test(text);
}

/** Ruby also makes methods of names that stand in lists: `attr_reader :name`. */
function rubyDeclaring({ path, base: { kind, name } }: ChangedDeclaration): IsDeclaring {
  const word = name.replace(/[?!]/g, "\\$&");
  if (kind === "constructor") {
    const made = new RegExp(
      `\\b(?:class|module)\\s+(?:\\w+::)*${word}\\b|\\b${word}\\s*=\\s*(?:Struct|Class|Data)\\b`,
    );
    return (place) => place.path !== path && made.test(place.text);
  }
  const declared = new RegExp(
    `\\bdef\\s+(?:\\w+\\.)?${word}(?![\\w?!]|\\s*=[^=])|\\b(?:attr\\w*|cattr\\w*|mattr\\w*|class_attribute|\\w*delegat\\w*|def_\\w+|define_\\w+|alias\\w*|scope|let|subject|has_\\w+|belongs_to|method_missing)\\b.*\\b${word}(?![\\w?!])`,
  );
  return ({ text }) => declared.test(text);
}
