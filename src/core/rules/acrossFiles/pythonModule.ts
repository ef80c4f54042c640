const standardModules = new Set(
  (
    "__future__ __main__ _thread abc aifc annotationlib antigravity argparse array ast asynchat asyncio asyncore " +
    "atexit audioop base64 bdb binascii bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs " +
    "codeop collections colorsys compileall compression concurrent configparser contextlib contextvars copy copyreg " +
    "crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils doctest email encodings " +
    "ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch formatter fractions ftplib functools gc " +
    "genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib imghdr " +
    "imp importlib inspect io ipaddress itertools json keyword lib2to3 linecache locale logging lzma mailbox " +
    "mailcap marshal math mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath " +
    "nturl2path numbers opcode operator optparse os ossaudiodev parser pathlib pdb pickle pickletools pipes pkgutil " +
    "platform plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data " +
    "pyexpat queue quopri random re readline reprlib resource rlcompleter runpy sched secrets select selectors " +
    "shelve shlex shutil signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile " +
    "sre_constants sre_parse ssl stat statistics string stringprep struct subprocess sunau symbol symtable sys " +
    "sysconfig syslog tabnanny tarfile telnetlib tempfile termios test textwrap this threading time timeit tkinter " +
    "token tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing unicodedata unittest " +
    "urllib uu uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile " +
    "zipimport zlib zoneinfo"
  ).split(" "),
);

/** What comes along with Python or with an installer, or is put in place by the program that runs the code. */
const brought = new Set(
  "setuptools pkg_resources pip wheel _pytest _typeshed google js pyodide bpy gi dbus apt maya unreal".split(
    " ",
  ),
);

/** Modules whose distribution has another name, or that come with one: `yaml` is of `pyyaml`. */
const distributions: Readonly<Record<string, string>> = {
  attr: "attrs",
  botocore: "boto3 aioboto3 awscli",
  bs4: "beautifulsoup4",
  certifi: "requests httpx",
  cv2: "opencv",
  dateutil: "python-dateutil pandas",
  django_filters: "django-filter",
  docx: "python-docx",
  dotenv: "python-dotenv",
  fitz: "pymupdf",
  git: "gitpython",
  github: "pygithub",
  gitlab: "python-gitlab",
  httpcore: "httpx",
  IPython: "jupyter ipykernel notebook",
  jinja2: "flask",
  jose: "python-jose",
  jwt: "pyjwt",
  kafka: "kafka-python",
  ldap: "python-ldap",
  lxml_html_clean: "lxml",
  magic: "python-magic",
  markdown_it: "markdown-it-py rich",
  mdurl: "markdown-it-py rich",
  mpl_toolkits: "matplotlib",
  multipart: "python-multipart",
  MySQLdb: "mysqlclient",
  nacl: "pynacl",
  numpy: "pandas scipy scikit-learn torch tensorflow matplotlib",
  oauth2_provider: "django-oauth-toolkit",
  OpenSSL: "pyopenssl",
  PIL: "pillow",
  pptx: "python-pptx",
  prompt_toolkit: "ipython",
  psycopg2: "psycopg2 psycopg2-binary",
  pydantic: "fastapi litellm openai anthropic",
  pydantic_core: "pydantic fastapi",
  pygments: "rich sphinx",
  pymdownx: "pymdown-extensions mkdocs-material",
  rest_flex_fields: "drf-flex-fields",
  serial: "pyserial",
  skimage: "scikit-image",
  sklearn: "scikit-learn",
  slugify: "python-slugify",
  social_core: "social-auth-core social-auth-app-django",
  social_django: "social-auth-app-django",
  socks: "pysocks",
  starlette: "fastapi",
  telebot: "pytelegrambotapi",
  telegram: "python-telegram-bot",
  tree_sitter_languages: "tree-sitter-languages grep-ast",
  tree_sitter_language_pack: "grep-ast",
  tree_sitter: "grep-ast",
  typing_extensions: "pydantic fastapi mypy",
  urllib3: "requests boto3 botocore",
  usb: "pyusb",
  websocket: "websocket-client",
  win32api: "pywin32",
  win32con: "pywin32",
  win32gui: "pywin32",
  werkzeug: "flask",
  yaml: "pyyaml ruamel",
  zmq: "pyzmq",
};

/** The topmost module that a dotted name names, or `null` where it comes with Python. */
export function pythonModule(dottedName: string): string | null {
  const [name = ""] = dottedName.replace(/\s/g, "").split(".");
  return name === "" || standardModules.has(name) || brought.has(name) ? null : name;
}

/**
 * The names that a manifest may have for what a module comes from. Distributions are seldom called quite as their
 * modules, so that a longer name which has one of these in it is enough: `python-magic`, `PyGithub`.
 */
export function pythonDistributions(name: string): string[] {
  return [name, ...(Object.hasOwn(distributions, name) ? (distributions[name]?.split(" ") ?? []) : [])];
}

/** Small letters and digits only, as `-`, `_` and `.` are the same in names of distributions. */
export function plainName(text: string): string {
  return text.toLowerCase().replace(/[-_.]/g, "");
}
