; createHash("md5").update(password)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression
  function: (member_expression
    object: (call_expression
      function: [(identifier) @callee (member_expression property: (_) @callee)]
      arguments: (arguments . (string) @algorithm))
    property: (_) @update)
  arguments: (arguments . (_) @text)) @match
  (#match? @callee "^create(Hash|Hmac)$")
  (#eq? @update "update")
  (#match? @algorithm "^[\"'](md[245]|MD[245]|MD-5|md-5|sha-?1|SHA-?1|SHA)[\"']$")
  (#match? @text "{secret-text}")
  (#not-match? @text "{not-security}")
  (#set! rule "weak-hash"))
; md5(password)
; ^^^^^^^^^^^^^
((call_expression function: [(identifier) @callee (member_expression property: (_) @callee)] arguments: (arguments . (_) @text)) @match
  (#match? @callee "^(md5|MD5|sha1|SHA1|hexMd5|md5Hex)$")
  (#match? @text "{secret-text}")
  (#not-match? @text "{not-security}")
  (#set! rule "weak-hash"))

; createHash("sha256") → createHash("md5")
;                        ^^^^^^^^^^^^^^^^^
((call_expression function: [(identifier) @key (member_expression property: (_) @key)] arguments: (arguments . (string) @value)) @match
  (#match? @key "^(create(Hash|Hmac|Cipheriv|Decipheriv|Sign|Verify)|pbkdf2(Sync)?|digest)$")
  (#set! compare "algorithm-weakened")
  (#set! rule "algorithm-weakened"))
((pair key: (property_identifier) @key value: (string) @value) @match
  (#match? @key "^(algorithm|hash|digest|cipher|signatureAlgorithm)$")
  (#set! compare "algorithm-weakened")
  (#set! rule "algorithm-weakened"))

; createCipheriv("aes-128-ecb", key, null)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: [(identifier) @callee (member_expression property: (_) @callee)] arguments: (arguments . (string) @value)) @match
  (#match? @callee "^createCipher(iv)?$")
  (#match? @value "{weak-cipher-text}")
  (#set! rule "weak-cipher"))
; CryptoJS.DES.encrypt(text, key)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression object: (_) @cipher property: (_) @callee)) @match
  (#match? @cipher "^CryptoJS\\.(DES|TripleDES|RC4|RC4Drop|Rabbit)$")
  (#eq? @callee "encrypt")
  (#set! rule "weak-cipher"))
((member_expression) @match
  (#eq? @match "CryptoJS.mode.ECB")
  (#set! rule "weak-cipher"))

; { modulusLength: 1024 }
;   ^^^^^^^^^^^^^^^^^^^
((pair key: (property_identifier) @key value: (number) @value) @match
  (#eq? @key "modulusLength")
  (#number? @value "<" "2048")
  (#set! rule "small-key"))

; { iterations: 100_000 } → { iterations: 1_000 }
;                             ^^^^^^^^^^^^^^^^^
((pair key: (property_identifier) @key value: (_) @value) @match
  (#match? @key "^(modulusLength|iterations|rounds|saltRounds|costFactor|memoryCost|timeCost|hashLength|keyLength|keySize)$")
  (#set! compare "number-lowered")
  (#set! rule "key-shrunk"))
; bcrypt.hash(password, 12) → bcrypt.hash(password, 4)
;                             ^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression object: (_) @object property: (_) @key) arguments: (arguments . (_) . (number) @value)) @match
  (#match? @object "[bB]crypt")
  (#match? @key "^hash(Sync)?$")
  (#set! compare "number-lowered")
  (#set! rule "key-shrunk"))
((call_expression function: [(identifier) @key (member_expression property: (_) @key)] arguments: (arguments . (_) . (_) . (number) @value)) @match
  (#match? @key "^pbkdf2(Sync)?$")
  (#set! compare "number-lowered")
  (#set! rule "key-shrunk"))
; const SALT_ROUNDS = 12 → const SALT_ROUNDS = 4
;                                ^^^^^^^^^^^^^^^
((variable_declarator name: (identifier) @key value: (_) @value) @match
  (#match? @key "^((BCRYPT_|SALT_|HASH_)(ROUNDS|COST)|PBKDF2_ITERATIONS|saltRounds|bcryptRounds|KEY_SIZE|keySize)$")
  (#set! compare "number-lowered")
  (#set! rule "key-shrunk"))

; const token = Math.random().toString(36)
;               ^^^^^^^^^^^^^
([(call_expression function: (member_expression) @callee)] @match
  (#eq? @callee "Math.random")
  (#around? @match variable_declarator "{secret-assignment}")
  (#not-around? @match variable_declarator "=>")
  (#set! rule "predictable-random"))
([(call_expression function: (member_expression) @callee)] @match
  (#eq? @callee "Math.random")
  (#symbol? @match "{secret-symbol}")
  ; The key of a row or a message on the page tells it from others.
  (#not-around? @match pair "^[\"']?(key|id)[\"']?:")
  ; What is logged or counted is told apart by it, and nothing is opened with it.
  (#not-symbol? @match "([dD]ebug|[lL]og(ger|ging)?|[aA]nalytics|[tT]elemetry|[tT]rack(er|ing))(\\.|[A-Z]\\w*\\.)[^]*[sS]ession_?[iI][dD]$")
  (#not-path? @match "([dD]ebug|[lL]ogg(er|ing)|[aA]nalytics|[tT]elemetry|[tT]rack(er|ing))[^/]*$")
  (#set! rule "predictable-random"))
([(call_expression function: (member_expression) @callee)] @match
  (#eq? @callee "Math.random")
  (#around? @match assignment_expression "{secret-assignment}")
  (#set! rule "predictable-random"))
; { resetToken: Math.random() }
;               ^^^^^^^^^^^^^
((pair key: (_) @name value: (_) @match) @pair
  (#match? @name "^[\"']?(password|secret|token|\\w*(Token|_token|Secret|ApiKey|api_key|Otp|otp|[nN]once|[sS]alt))[\"']?$")
  (#match? @match "\\bMath\\.random\\(\\)")
  ; A bare number tells two drawings apart.
  (#not-match? @pair "^nonce: Math\\.random\\(\\)$")
  (#set! rule "predictable-random"))

; createHash("md5")
; ^^^^^^^^^^^^^^^^^
((call_expression function: [(identifier) @callee (member_expression property: (_) @callee)] arguments: (arguments . (string) @value)) @match
  (#match? @callee "^(create(Hash|Hmac|Sign|Verify)|digest|hash)$")
  (#match? @value "{weak-digest}")
  (#set! rule "broken-hash"))
; CryptoJS.MD5(text), md5(text)
; ^^^^^^^^^^^^^^^^^^
((call_expression function: [(identifier) (member_expression)] @callee arguments: (arguments) @text) @match
  (#match? @callee "^(CryptoJS\\.(MD5|SHA1|HmacMD5|HmacSHA1|RIPEMD160)|forge\\.md\\.(md5|sha1)\\.create|(md5|sha1|SparkMD5|MD5|SHA1)(\\.(hash|create|digest|hex))?|hexMd5|md5Hex)$")
  (#not-match? @text "{secret-text}")
  (#set! rule "broken-hash"))

; crypto.createCipher("aes-256-cbc", password)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression object: (_) @object property: (_) @callee) arguments: (arguments . (string) @value)) @match
  (#match? @callee "^create(Cipher|Decipher)$")
  (#match? @object "^crypto$")
  (#not-match? @value "{weak-cipher-text}")
  (#set! rule "weak-cipher"))
; padding: crypto.constants.RSA_NO_PADDING
;          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((member_expression property: (_) @name) @match
  (#eq? @name "RSA_NO_PADDING")
  (#set! rule "weak-cipher"))

; createCipheriv("aes-256-cbc", key, iv)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: [(identifier) @callee (member_expression property: (_) @callee)] arguments: (arguments . (string) @value)) @match
  (#match? @callee "^createCipheriv$")
  (#match? @value "{unauthenticated-cipher}")
  (#set! rule "padding-oracle"))
((member_expression property: (_) @name) @match
  (#match? @name "^(RSA_PKCS1_PADDING)$")
  (#set! rule "padding-oracle"))

; createCipheriv("aes-256-gcm", key, Buffer.alloc(12))
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: [(identifier) @callee (member_expression property: (_) @callee)] arguments: (arguments . (_) . (_) . [(string) (call_expression) (new_expression)] @value)) @match
  (#eq? @callee "createCipheriv")
  (#match? @value "^([\"'][^\"']+[\"']|Buffer\\.(alloc\\(\\d+(, *\\d+)?\\)|from\\([\"'][^]*)|new Uint8Array\\((\\d+|\\[[^]*\\])\\))$")
  (#set! rule "fixed-nonce"))
; { name: "AES-GCM", iv: new Uint8Array(12) }
;                    ^^^^^^^^^^^^^^^^^^^^^^
((object (pair key: (_) @name value: [(string) (call_expression) (new_expression)] @value) @match) @context
  (#match? @name "^[\"']?(iv|nonce)[\"']?$")
  (#match? @context "AES-|mode\\.|padding|CryptoJS")
  (#match? @value "^([\"'][^\"']+[\"']|Buffer\\.(alloc\\(\\d+(, *\\d+)?\\)|from\\([\"'][^]*)|new Uint8Array\\((\\d+|\\[[^]*\\])\\)|CryptoJS\\.enc\\.\\w+\\.parse\\([\"'][^]*)$")
  (#set! rule "fixed-nonce"))

; pbkdf2Sync(password, salt, 1_000, 64, "sha512")
;                            ^^^^^
((call_expression function: [(identifier) @callee (member_expression property: (_) @callee)] arguments: (arguments . (_) . (_) . (number) @match))
  (#match? @callee "^pbkdf2(Sync)?$")
  (#number? @match "<" "10000")
  (#set! rule "few-rounds"))
; bcrypt.hash(password, 4)
; ^^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: (member_expression object: (_) @object property: (_) @callee) arguments: (arguments [((_) . (number) @value) (number) @value] .)) @match
  (#match? @object "[bB]crypt")
  (#match? @callee "^(hash|genSalt)(Sync)?$")
  (#number? @value "<" "10")
  (#set! rule "few-rounds"))
; { name: "PBKDF2", iterations: 1_000 }
;                   ^^^^^^^^^^^^^^^^^
((object (pair key: (_) @name value: (number) @value) @match) @context
  (#eq? @name "iterations")
  (#match? @context "PBKDF2|pbkdf2|[sS]alt")
  (#number? @value "<" "10000")
  (#set! rule "few-rounds"))

; { namedCurve: "secp112r1" }
;   ^^^^^^^^^^^^^^^^^^^^^^^
((pair key: (_) @name value: (string) @value) @match
  (#eq? @name "namedCurve")
  (#match? @value "{weak-curve}")
  (#set! rule "small-key"))
; createECDH("secp112r1")
; ^^^^^^^^^^^^^^^^^^^^^^^
((call_expression function: [(identifier) @callee (member_expression property: (_) @callee)] arguments: (arguments . (string) @value)) @match
  (#eq? @callee "createECDH")
  (#match? @value "{weak-curve}")
  (#set! rule "small-key"))
; new NodeRSA({ b: 1024 }), rsa.generateKeyPair({ bits: 1024 })
;               ^^^^^^^
([(call_expression function: (_) @callee arguments: (arguments . [(number) @value (object (pair key: (_) @name value: (number) @value))]))
  (new_expression constructor: (_) @callee arguments: (arguments . [(number) @value (object (pair key: (_) @name value: (number) @value))]))] @match
  (#match? @callee "(\\.rsa\\.generateKeyPair|createDiffieHellman|NodeRSA)$")
  (#number? @value "<" "2048")
  (#number? @value ">" "100")
  (#set! rule "small-key"))

; Math.random()
; ^^^^^^^^^^^^^
((call_expression function: (member_expression) @callee) @match
  (#eq? @callee "Math.random")
  (#set! rule "insecure-random"))
((member_expression property: (_) @name) @match
  (#match? @name "^pseudoRandomBytes$")
  (#set! rule "insecure-random"))

; const decipher = createDecipheriv("aes-256-gcm", key, iv); … without decipher.final()
;                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
; Only the end of it compares the tag, and a tag may be cut short where nothing says how long it is.
((call_expression function: [(identifier) @callee (member_expression property: (_) @callee)] arguments: (arguments . (string) @cipher)) @match
  (#eq? @callee "createDecipheriv")
  (#match? @cipher "(gcm|ccm|ocb|poly1305)[\"']$")
  (#around? @match statement_block "\\.update\\(")
  (#not-around? @match statement_block "\\.final\\(")
  (#set! rule "padding-oracle"))
