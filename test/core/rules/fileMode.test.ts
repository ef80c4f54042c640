import assert from "node:assert/strict";

import { isSetuid, isWorldWritable, parseFileMode } from "../../../src/core/rules/fileMode.ts";

suite("parseFileMode", () => {
  const cases: readonly (readonly [string, number | null])[] = [
    ["0o755", 0o755],
    ["0755", 0o755],
    ["0o100666", 0o666],
    ["0x1ed", 0o755],
    ["493", 0o755],
    ['"0755"', 0o755],
    ["'755'", 0o755],
    ["u=rwx,go=rx", 0o755],
    ["a+w", 0o222],
    ["+w", 0o220],
    ["o-w", 0],
    ["u+s", 0o4000],
    ["a+rwX", 0o777],
    ["rwxr-x---", 0o750],
    ["stat.S_IRWXU | stat.S_IWOTH", 0o702],
    ["os.ModePerm", 0o777],
    ["PosixFilePermission.OTHERS_WRITE", 0o002],
    ["EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OTHERS_WRITE)", 0o402],
    ["setOf(OWNER_READ, GROUP_EXECUTE)", 0o410],
    ['PosixFilePermissions.fromString("rwxrwxrwx")', 0o777],
    ["UnixFileMode.UserRead | UnixFileMode.OtherWrite", 0o402],
    ["OWNER_READ or OTHERS_WRITE", 0o402],
    ["[.ownerReadWrite, .otherRead]", 0o604],
    ["os.FileMode(0777)", 0o777],
    ["fs::Permissions::from_mode(0o666)", 0o666],
    ["S_IRUGO | S_IWUSR", 0o644],
    ["S_ISUID|S_IRWXU", 0o4700],
    ["mode", null],
    ["f(path, 0777)", null],
    ["'898'", null],
    ["0o700 | extra", null],
  ];

  for (const [text, mode] of cases) {
    test(`reads ${text}`, () => {
      assert.equal(parseFileMode(text), mode);
    });
  }

  test("reads bare digits as octal where a shell does", () => {
    assert.equal(parseFileMode("777", "octal"), 0o777);
    assert.equal(parseFileMode("777"), 777);
  });

  test("knows what everyone may write, and that a sticky folder is meant so", () => {
    assert.deepEqual([0o666, 0o644, 0o1777, 0o002].map(isWorldWritable), [true, false, false, true]);
  });

  test("knows what runs as its owner", () => {
    assert.deepEqual([0o4755, 0o2755, 0o755].map(isSetuid), [true, false, false]);
  });
});
