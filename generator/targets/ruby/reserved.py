"""Names that Ruby or the generated gem take, so that the catalogue may not use them.

They are written out: those of the running Ruby differ from version to version, and what is valid
must not.
"""

import re


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


KEYWORDS = words("BEGIN END")
"""Keywords that look like a constant."""

CONSTANTS = words(
    "ARGF ARGV CROSS_COMPILING DATA ENV RUBYOPT SCRIPT_LINES__ STDERR STDIN STDOUT TOPLEVEL_BINDING"
)
"""Constants that are not classes, each one word of the form that names of statuses have."""

CLASSES = words(
    "ArgumentError Array BasicObject Bignum Binding Class ClosedQueueError Comparable Complex "
    "ConditionVariable Data Delegator Dir EOFError Encoding EncodingError Enumerable Enumerator "
    "Errno Exception FalseClass Fiber FiberError File FileTest Fixnum Float FloatDomainError "
    "FrozenError GC Gem Hash IO IOError IndexError Integer Interrupt JSON Kernel KeyError "
    "LoadError LocalJumpError Marshal MatchData Math Method Module Monitor Mutex NameError "
    "NilClass NoMatchingPatternError NoMatchingPatternKeyError NoMemoryError NoMethodError "
    "NotImplementedError Numeric Object ObjectSpace OpenStruct Proc Process Queue RDoc Ractor "
    "Random Range RangeError Rational Refinement Regexp RegexpError RubyVM RuntimeError "
    "ScanError ScriptError SecurityError Set Signal SignalException SizedQueue SortedSet "
    "StandardError StopIteration String StringScanner Struct Symbol SyntaxError "
    "SystemCallError SystemExit SystemStackError Thread ThreadError ThreadGroup Time Timeout "
    "TracePoint TrueClass TypeError UnboundMethod UncaughtThrowError "
    "UnicodeNormalize Warning WeakRef ZeroDivisionError"
)
LIBRARIES = words(
    "abbrev base64 benchmark bigdecimal bundler cgi coverage csv date debug delegate did_you_mean "
    "digest drb english erb error_highlight etc expect fcntl fiddle fileutils find forwardable "
    "getoptlong io irb ipaddr json kconv logger matrix minitest mkmf monitor mutex_m net nkf "
    "objspace observer open3 openssl optparse ostruct pathname pp prettyprint prime prism pstore "
    "psych pty racc rake rbs rdoc readline reline resolv rexml rinda ripper rss rubygems "
    "securerandom set shellwords singleton socket stringio strscan syslog tempfile time timeout "
    "tmpdir tsort typeprof un unicode_normalize uri weakref yaml zlib"
)
OWN = words(
    "BackOff Body Catalogue Category Entry Facts Fault Form JsonText Message Outcome Owner "
    "Recovery Reply ReplyError Request RequestProblem Status Verdict Word "
    "ANCHORS ARRAY CATEGORIES CODE COLON COMMA DEEPEST ERRORS ESCAPE FIELDS INK LARGEST LETTERS "
    "MALFORMED MESSAGE NUMBER OBJECT OUTCOMES OWNERS PLACEHOLDER PREFIX RECOVERIES RESULT SPACE "
    "STATUSES STRING TYPES UNKNOWN UNREADABLE UNSPOKEN VERSION WORDS"
)
"""What the gem itself defines; a test compares this with the outputs."""


def snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


RESERVED = {
    "class": {
        "a keyword of Ruby": KEYWORDS,
        "a constant of Ruby": CLASSES | CONSTANTS,
        "a name of the gem": OWN,
    },
    "status": {"a keyword of Ruby": KEYWORDS, "a constant of Ruby": CONSTANTS},
    "id": {
        "a keyword of Ruby": frozenset(map(str.lower, KEYWORDS)),
        "a constant of Ruby": frozenset(map(str.lower, CONSTANTS)),
    },
    "module": {
        "a library of Ruby": LIBRARIES,
        "a constant of Ruby": frozenset(map(snake, CLASSES)),
    },
}
