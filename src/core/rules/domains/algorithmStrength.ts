/** Per kind of algorithm, the names from the strongest to the weakest. Names are compared without case and separators. */
const kinds: readonly (readonly RegExp[])[] = [
  [/sha3|sha2?(?:224|256|384|512)|blake/, /sha1?(?!\d)|ripemd|rmd160/, /md[245]/],
  [
    /aes|chacha|camellia/,
    /3des|tripledes|desede|des3|blowfish|cast5|idea/,
    /(?<!3|triple|bf)des(?!ede|3)|rc[24]|arcfour/,
  ],
  [/gcm|ccm|poly1305|ocb|siv/, /cbc|ctr|cfb|ofb/, /ecb/],
  [/argon2|scrypt|bcrypt/, /pbkdf2/, /crypt|md5|sha/],
  [/oaep|pss/, /pkcs1|pkcs5|nopadding/],
  [/(?:rs|es|ps|hs|ed)(?:256|384|512|dsa)/, /none/],
];

/** Whether an algorithm of the head is weaker than the one of its kind that the base names: `SHA-256` to `md5`. */
export function isWeakerAlgorithm(base: string, head: string): boolean {
  const [before, after] = [base, head].map((text) => text.toLowerCase().replace(/[^a-z0-9]/g, ""));
  return kinds.some((names) => {
    const [left, right] = [rankIn(names, before ?? ""), rankIn(names, after ?? "")];
    return left !== -1 && right > left;
  });
}

function rankIn(names: readonly RegExp[], text: string): number {
  return names.findIndex((name) => name.test(text));
}
