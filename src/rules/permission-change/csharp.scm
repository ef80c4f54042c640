; File.SetUnixFileMode(path, UnixFileMode.OtherWrite)
;                            ^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (_) @callee arguments: (argument_list (argument (_) @match) .)) @context
  (#match? @callee "(^|\\.)(SetUnixFileMode|CreateDirectory)$")
  (#mode? @match "world-writable")
  (#set! rule "world-writable"))
((assignment_expression left: (_) @name right: (_) @match) @context
  (#match? @name "(^|\\.)(UnixFileMode|UnixCreateMode|FileAccessPermissions)$")
  (#mode? @match "world-writable")
  (#set! rule "world-writable"))
((assignment_expression left: (_) @name right: (_) @match) @context
  (#match? @name "(^|\\.)FileAccessPermissions$")
  (#match? @match "FileAccessPermissions\\.(AllPermissions|OtherReadWriteExecute|OtherWrite)")
  (#set! rule "world-writable"))

; new FileSystemAccessRule("Everyone", FileSystemRights.FullControl, AccessControlType.Allow)
; ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((object_creation_expression type: (_) @class arguments: (argument_list . (argument) @who . (argument) @rights)) @match
  (#match? @class "(^|\\.)FileSystemAccessRule$")
  (#match? @who "Everyone|WorldSid|S-1-1-0|BUILTIN..?Users")
  (#match? @rights "FullControl|Write|Modify|ChangePermissions|TakeOwnership|CreateFiles")
  (#match? @match "AccessControlType\\.Allow")
  (#set! rule "world-writable"))

; File.SetUnixFileMode(path, UserRead) → File.SetUnixFileMode(path, UserRead | OtherRead)
;                                                                   ^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (_) @callee @key arguments: (argument_list . (argument) @key . (argument (_) @match @value) .)) @context
  (#match? @callee "(^|\\.)(SetUnixFileMode|CreateDirectory)$")
  (#set! compare "file-mode")
  (#set! rule "mode-widened"))

; File.SetUnixFileMode(path, UnixFileMode.OtherRead)
;                            ^^^^^^^^^^^^^^^^^^^^^^
((member_access_expression expression: (_) @type name: (_) @name) @match
  (#match? @type "(^|\\.)(UnixFileMode|FileAccessPermissions)$")
  (#match? @name "^(Other(Read|Execute)|DefaultPermissions)$")
  (#set! rule "world-readable"))

; Process.Start("chmod", "777 " + path)
;                        ^^^^^^
((string_literal) @match
  (#match? @match "{chmod-for-all}")
  (#set! rule "world-writable"))
((invocation_expression function: (_) @callee arguments: (argument_list . (argument (string_literal) @command) . (argument (_) @match)))
  (#match? @callee "(^|\\.)Start$")
  (#match? @command "^\"(/bin/)?chmod\"$")
  (#match? @match "^[@$]*\"(-R )?(0?[0-7]{2}[2367]|[ugoa]*[oa][ugo]*[+=][rx]*w)\\b")
  (#set! rule "world-writable"))

; new AnyPrincipal()
; ^^^^^^^^^^^^^^^^^^
((object_creation_expression type: (_) @class) @match
  (#match? @class "(^|\\.)(AnyPrincipal|StarPrincipal)$")
  (#set! rule "iam-any-principal"))

; "/tmp/report"
; ^^^^^^^^^^^^^
([(string_literal) (verbatim_string_literal)] @match
  (#match? @match "{temp-path}")
  (#not-around? @match invocation_expression "{looks-at-path}")
  (#set! rule "fixed-temp-path"))
((invocation_expression function: (_) @callee arguments: (argument_list) @arguments) @match
  (#match? @callee "(^|\\.)(Path\\.GetTemp(Path|FileName)|Environment\\.GetEnvironmentVariable)$")
  (#match? @arguments "^\\((\"(TMP|TEMP|TMPDIR)\")?\\)$")
  (#set! rule "fixed-temp-path"))

; BindingFlags.NonPublic
; ^^^^^^^^^^^^^^^^^^^^^^
((member_access_expression) @match
  (#match? @match "^(System\\.Reflection\\.)?BindingFlags\\.NonPublic$")
  (#set! rule "reflective-access"))
; security.AddAccessRule(new("Everyone", FileSystemRights.Write, AccessControlType.Allow))
;                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
((invocation_expression function: (member_access_expression name: (_) @callee) arguments: (argument_list (argument (implicit_object_creation_expression (argument_list . (argument) @who . (argument) @rights)) @match)))
  (#match? @callee "^(Add|Set|Reset)AccessRule$")
  (#match? @who "Everyone|WorldSid|S-1-1-0|BUILTIN..?Users")
  (#match? @rights "FileSystemRights\\.(FullControl|Write|Modify|ChangePermissions|TakeOwnership|CreateFiles)")
  (#match? @match "AccessControlType\\.Allow")
  (#set! rule "world-writable"))
