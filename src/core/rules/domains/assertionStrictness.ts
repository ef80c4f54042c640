/** What assertions of one rung pin down, the loosest first. Words are compared without case and underscores. */
const ladder: readonly string[] = [
  "anything any doesnotthrow assertdoesnotthrow nothrow nottothrow raisenothing",
  `tobetruthy tobefalsy tobedefined ok notok assertnotnull assertisnotnone notnull isnotnull notnil assertnotnil isnotnil
   shouldnotbenull exist exists benil bepresent bepresent betruthy xctassertnotnil isnotempty notempty tohavebeencalled
   havereceived assertcalled called`,
  `tobeinstanceof assertisinstance assertinstanceof isinstanceof isinstanceofexactly isa bea bean istype isassignablefrom
   assertisa kindof bekindof beinstanceof`,
  `tomatchobject tomatch tocontain tocontainequal tohavelength tohaveproperty tobecloseto tobegreaterthan
   tobegreaterthanorequal tobelessthan tobelessthanorequal assertin assertcontains contains contain include match matches
   assertregex assertregexpmatches assertgreater assertgreaterequal assertless assertlessequal assertalmostequal startswith
   endswith hassize havelength arraycontaining objectcontaining stringcontaining stringmatching tohavebeencalledtimes
   assertcalledonce calledonce containsexactlyinanyorder matchobject partial tohavebeencalledonce expectnear expectgt
   expectlt expectge expectle assertgt assertlt assertge assertle`,
  `toequal assertequal assertequals equal equals deepequal eq eql areequal asserteq isequalto equalto xctassertequal
   expecteq expectstreq assertstreq expectdoubleeq assertdoubleeq shouldbe shouldequal beequal assertlistequal assertdictequal
   assertsetequal asserttupleequal assertcountequal assertarrayequals assertiterableequals tohavebeencalledwith
   tohavebeenlastcalledwith assertcalledwith calledwith haslength assertthrows toequalany`,
  `tobe tostrictequal strictequal deepstrictequal assertis assertsame same aresame issameas besameinstanceas
   assertidentical assertcalledoncewith assertthrowsexactly throwsexactly notdeepstrictequal calledoncewith
   calledoncewithexactly tohavebeencalledexactlyoncewith`,
];

const rankOf = new Map(
  ladder.flatMap((words, rank) =>
    words.split(/\s+/).map((word) => [word.toLowerCase().replaceAll("_", ""), rank] as const),
  ),
);

/** How much an assertion pins down, by the name it is called by; `null` for a name that is on no rung. */
export function rankOfAssertion(name: string): number | null {
  const last = /([\p{L}\d_]+)[!?]?\s*$/u.exec(name)?.[1] ?? "";
  const plain = last.toLowerCase().replaceAll("_", "");
  return rankOf.get(plain) ?? null;
}
