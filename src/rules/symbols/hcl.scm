; resource "aws_s3_bucket" "exports" { … }
; What is nothing but a guard of another resource stands for itself: it may go while the other stays.
(config_file (body (block . (identifier) @name (string_lit (template_literal) @name)* . (block_start)) @symbol)
  (#not-match? @symbol "^resource \"aws_s3_(account|bucket)_public_access_block\""))
