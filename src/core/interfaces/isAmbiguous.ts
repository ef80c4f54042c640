import { declaresInC, definedOwner, isHeader } from "./declaresInC.ts";
import type { ChangedDeclaration } from "./declaration.ts";
import type { WordPlace } from "./wordPlace.ts";

/** A name that is declared elsewhere as well tells nothing of whose it is; imports say it of functions in most languages. */
export function isAmbiguous(changed: ChangedDeclaration, places: readonly WordPlace[]): boolean {
  const { path, base, language } = changed;
  const isElsewhere = (place: WordPlace): boolean =>
    place.path !== path || place.line < base.lines.start || place.line >= base.lines.start + base.lines.lines;
  if (base.kind === "method" && typed.has(language) && isCommon.has(base.name)) return true;
  const isDeclaring = declaring[language]?.(changed) ?? otherDeclaring(changed);
  const others = places.filter(
    (place) => place.text.length < 400 && isElsewhere(place) && isDeclaring(place),
  );
  return isOfC(language) && base.kind === "function" ? !isPartner(path, others) : others.length > 0;
}

/** Languages in which only what a variable holds says whose method is called, and libraries have methods of these names. */
const typed = new Set(["ruby", "swift", "cpp"]);

const isCommon = new Set(
  `add all any append apply at begin build call cancel clear clone close collect configure connect contains copy count
   create data delete description dispatch each emit empty end erase execute exists fail fetch fill filter find finish
   first flush format get handle hash include init insert invoke join keys last length load lock log map match merge
   move name new next notify open parse peek perform pop post prepare present print process push put raise read
   receive register release reload remove render replace request reset resize resume run save search select send set
   setup show size sleep sort split start state stop store submit swap sync test to_s trim type unlock update url
   validate value values wait write`.split(/\s+/),
);

function isOfC(language: string): boolean {
  return language === "c" || language === "cpp";
}

/** Whether other declarations of a function of C are the one of its definition, or the one in its header. */
function isPartner(path: string, others: readonly WordPlace[]): boolean {
  const paths = new Set(others.map((place) => place.path));
  return paths.size <= 1 && [...paths].every((other) => isHeader(other) !== isHeader(path));
}

type IsDeclaring = (place: WordPlace) => boolean;

const never: IsDeclaring = () => false;

const declaring: Readonly<Record<string, (changed: ChangedDeclaration) => IsDeclaring>> = {
  ruby: rubyDeclaring,
  c: cDeclaring,
  cpp: cDeclaring,
  swift: swiftDeclaring,
  bash: bashDeclaring,
};

function otherDeclaring({ base: { kind, name } }: ChangedDeclaration): IsDeclaring {
  if (kind !== "method") return never;
  const declared = new RegExp(
    `^\\s*(?!return\\b|await\\b|throw\\b|else\\b|new\\b|yield\\b)(?:(?:async|static|public|protected|private|internal|override|abstract|final|open|suspend|pub|def|func|fun|fn|get|set|[\\w<>\\[\\],?]+)\\s+)*(?:\\([^()]*\\)\\s*)?${name}\\s*(?:<[^<>]*>)?\\([^;]*[{:]\\s*$`,
  );
  const isWord = new RegExp(`\\b(?:def|func|fun|fn|function)\\s+(?:\\([^()]*\\)\\s*)?${name}\\b`);
  return ({ text }) => declared.test(text) || isWord.test(text);
}

/** A method of C++ may be defined outside of its class; a function of C has one header. */
function cDeclaring({ base: { name, owner } }: ChangedDeclaration): IsDeclaring {
  const called = new RegExp(`\\b${name}\\b`, "g");
  return ({ text }) =>
    [...text.matchAll(called)].some(({ index }) => {
      const before = text.slice(0, index);
      const other = definedOwner(before);
      if (/^\s*#\s*define\s+$/.test(before)) return true;
      if (!/^\s*\(/.test(text.slice(index + name.length))) return false;
      return other === undefined ? declaresInC(before) : other !== owner;
    });
}

function swiftDeclaring({ path, base: { kind, name } }: ChangedDeclaration): IsDeclaring {
  const made = new RegExp(`\\b(?:class|struct|enum|actor|protocol|typealias)\\s+${name}\\b`);
  const declared = new RegExp(`\\b(?:func|case|var|let)\\s+${name}\\b`);
  return (place) =>
    kind === "constructor" ? place.path !== path && made.test(place.text) : declared.test(place.text);
}

function bashDeclaring({ base: { name } }: ChangedDeclaration): IsDeclaring {
  const declared = new RegExp(
    `\\bfunction\\s+${name}(?![\\w:-])|^\\s*${name}\\s*\\(\\s*\\)|\\balias\\s+${name}=`,
  );
  return ({ text }) => declared.test(text);
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
