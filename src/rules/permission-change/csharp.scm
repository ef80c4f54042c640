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
